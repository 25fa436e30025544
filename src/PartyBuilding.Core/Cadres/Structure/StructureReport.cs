using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>The structure of cadres on a day, one table a dimension.</summary>
/// <param name="AverageAge">In whole and tenth years, of those whose birth date is known; null for nobody.</param>
public sealed record StructureReport(string Place, DateOnly Day, string Words, long Total, decimal? AverageAge, IReadOnlyList<CrossTab> Tables);
