namespace PartyBuilding.Core.Campaigns;

/// <summary>Coverage of a batch below one organisation, by the bodies right under it.</summary>
/// <param name="Level">Name of that organisation.</param>
/// <param name="LevelKey">Its key, to narrow the lists behind the numbers.</param>
public sealed record CoverageTable(string Level, Guid LevelKey, IReadOnlyList<CoverageRow> Rows, CoverageRow Total, RateStyle Rates);
