using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>One return in a list.</summary>
public sealed record ReturnLine(
    Guid PublicId, string Form, string Period, string Organisation, string Status, Tone Tone, string Deadline, string? SubmittedAt);
