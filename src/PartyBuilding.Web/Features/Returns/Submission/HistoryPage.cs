using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>Who did what to a return, newest first.</summary>
public sealed record HistoryPage(Guid PublicId, string Title, string Organisation, IReadOnlyList<HistoryLine> Lines);
