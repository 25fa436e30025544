namespace PartyBuilding.Core.Assessments.Results;

/// <summary>The results of a year compared by level and by unit, and the years side by side.</summary>
/// <param name="Query">With the year that was taken; null where there is no result at all.</param>
/// <param name="Grades">Best first.</param>
/// <param name="Levels">Empty for teams and branches.</param>
/// <param name="Years">Newest first, without units and levels.</param>
public sealed record ResultSummary(
    ResultQuery Query, IReadOnlyList<string> Grades, ResultDistribution All, IReadOnlyList<ResultDistribution> Levels, IReadOnlyList<ResultDistribution> Units, IReadOnlyList<ResultYear> Years);
