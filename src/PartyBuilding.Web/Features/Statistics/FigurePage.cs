namespace PartyBuilding.Web.Features.Statistics;

/// <summary>The branches behind a figure of a roll-up, one page of them.</summary>
/// <param name="Names">Names of the cells, in their order.</param>
/// <param name="Sums">Over all branches, not only those shown; each with its unit.</param>
/// <param name="IsNetted">Movements inside the level cancel out in the roll-up, so that the sum here may be larger.</param>
/// <param name="PeopleHref">The people behind it by name; null where the figure counts no people or the reader may not see them.</param>
public sealed record FigurePage(
    string Title, string Organisation, string BackHref, IReadOnlyList<string> Names, IReadOnlyList<string> Sums,
    IReadOnlyList<RollupRow> Rows, int Total, int Page, bool IsNetted, string? PeopleHref);
