namespace PartyBuilding.Core.Assessments.Results;

/// <summary>How many of the subjects of a line of the comparison got each grade.</summary>
/// <param name="Cell">What the line counts, without a grade.</param>
/// <param name="Counts">In the order of the grades of the comparison.</param>
/// <param name="Undecided">On whom nothing is decided yet.</param>
/// <param name="Average">Mean of the composites; null where there is none.</param>
public sealed record ResultDistribution(ResultCell Cell, string Name, IReadOnlyList<int> Counts, int Undecided, int Total, decimal? Average)
{
    internal static ResultDistribution Of(ResultCell cell, string name, IReadOnlyList<string> grades, IReadOnlyCollection<ResultLine> lines)
    {
        var scores = lines.Where(l => l.Composite is not null).Select(l => l.Composite!.Value).ToList();
        return new ResultDistribution(
            cell, name, [.. grades.Select(g => lines.Count(l => l.Grade == g))], lines.Count(l => l.Grade is null), lines.Count,
            scores.Count == 0 ? null : Math.Round(scores.Average(), 2, MidpointRounding.AwayFromZero));
    }
}
