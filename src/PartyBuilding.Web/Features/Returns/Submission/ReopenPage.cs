namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>Re-opening makes the next revision; the form on the page posts the reason.</summary>
public sealed record ReopenPage(Guid PublicId, string Title, string Organisation, int NextRevision, ReasonForm Form);
