using PartyBuilding.Core.Assessments.Results;

namespace PartyBuilding.Web.Features.Assessments.Results;

/// <summary>One table of the comparison.</summary>
/// <param name="Caption">What stands over it.</param>
/// <param name="Head">What a line is: 职务层次, 单位, 年度.</param>
/// <param name="Years">Year of each line where the lines are years; null otherwise.</param>
public sealed record ResultTable(ResultPage Page, string Caption, string Head, IReadOnlyList<ResultDistribution> Lines, IReadOnlyList<int>? Years = null);
