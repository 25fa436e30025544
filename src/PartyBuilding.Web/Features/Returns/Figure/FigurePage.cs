namespace PartyBuilding.Web.Features.Returns.Figure;

/// <summary>A rolled-up figure of a level with the people behind it.</summary>
/// <param name="Caveat">Why the list may be longer than the figure.</param>
/// <param name="ExportHref">The whole list as a workbook; null for who may not export people, and for nobody.</param>
public sealed record FigurePage(
    string Name, string Organisation, string Period, string Definition, string Text, string Unit, string BackHref,
    string ListTitle, int Total, int Page, int PageSize, IReadOnlyList<FigureLine> Lines, string? Caveat, string? ExportHref);
