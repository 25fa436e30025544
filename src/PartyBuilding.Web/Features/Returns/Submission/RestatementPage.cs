namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>更正对照表: what the closed return says, and what the ledger would say today.</summary>
public sealed record RestatementPage(
    Guid PublicId, string Title, string Organisation, string AsOf, IReadOnlyList<RestatementLine> Lines);
