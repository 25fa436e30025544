using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>What makes a scheme unusable: sums that do not fit, bounds the wrong way round, bands that overlap.</summary>
public static class SchemeFaults
{
    internal static readonly FieldFindings Fields = new("SCHEME");

    public static IReadOnlyList<Finding> Of(AssessmentScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return [.. OfGroups(scheme), .. scheme.Leaves.SelectMany(OfLeaf), .. OfGrades(scheme)];
    }

    private static IEnumerable<Finding> OfGroups(AssessmentScheme scheme)
    {
        if (scheme.Groups.Sum(g => g.Weight) is var sum && sum != 100)
            yield return Fields.Must("WEIGHTS", $"各类参评人员的权重合计 {sum:0.##}%，应为 100%。", "Groups");
        if (scheme.Groups.Exists(g => g.Weight < 0) || scheme.Groups.CountBy(g => g.Name).Any(c => c.Value > 1))
            yield return Fields.Must("GROUPS", "参评人员类别不能重名，权重不能为负。", "Groups");
        if (!scheme.Leaves.Any())
            yield return Fields.Must("EMPTY", "方案至少要有一项测评内容。", "Indicators");
    }

    private static IEnumerable<Finding> OfLeaf(Indicator leaf)
    {
        if (leaf.Least >= leaf.Most)
            yield return Fields.Must("BOUNDS", $"“{leaf.Name}”的最低分应小于最高分。", "Indicators");
        if (leaf.Weight is < 0 or > 100)
            yield return Fields.Must("WEIGHT", $"“{leaf.Name}”的权重应在 0 到 100 之间。", "Indicators");
        if (leaf.Method == IndicatorMethod.Rank && (leaf.Top ?? 0) < 1)
            yield return Fields.Must("TOP", $"“{leaf.Name}”按名次计分，要写明前几名得满分。", "Indicators");
    }

    private static IEnumerable<Finding> OfGrades(AssessmentScheme scheme)
    {
        if (scheme.Grades.Count == 0 || scheme.Grades.CountBy(g => g.Name).Any(c => c.Value > 1))
            yield return Fields.Must("GRADES", "至少要有一个等次，等次不能重名。", "Grades");
        var shares = scheme.Grades.Count(g => g.Share is not null);
        if (shares > 0 && shares < scheme.Grades.Count)
            yield return Fields.Must("SHARES", "等次的折算比例要么都写，要么都不写。", "Grades");
        var bands = scheme.Grades.Where(g => g.From is not null || g.To is not null).OrderBy(g => g.From ?? decimal.MinValue).ToList();
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i - 1].To is not { } end || end >= bands[i].From)
                yield return Fields.Must("BANDS", $"“{bands[i - 1].Name}”和“{bands[i].Name}”的分数段重叠。", "Grades");
        }

        if (scheme.Grades.Exists(g => g.From > g.To))
            yield return Fields.Must("BANDS", "等次的分数段起点不能大于终点。", "Grades");
    }
}
