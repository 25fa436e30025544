using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>What makes a scheme unusable: sums that do not fit, bounds the wrong way round, bands that overlap.</summary>
public static class SchemeFaults
{
    private const int MostDecimals = 2;
    private const int MostPoints = 100_000;

    internal static readonly FieldFindings Fields = new("SCHEME");

    public static IReadOnlyList<Finding> Of(AssessmentScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return [.. OfTexts(scheme), .. OfGroups(scheme), .. scheme.Leaves.SelectMany(OfLeaf), .. OfGrades(scheme)];
    }

    private static IEnumerable<Finding> OfTexts(AssessmentScheme scheme)
    {
        if (Fields.Text(scheme.Title, "方案名称", AssessmentScheme.LongestTitle, "Title") is { } title)
            yield return title;
        if (Fields.Text(scheme.Source, "来源", AssessmentScheme.LongestSource, "Source") is { } source)
            yield return source;
        if (scheme.Decimals > MostDecimals)
            yield return Fields.Number("得分保留的小数位", 0, MostDecimals, "Decimals");
        if (scheme.Most is <= 0 or > MostPoints)
            yield return Fields.Must("MOST", $"各项合计满分应在 0 到 {MostPoints} 之间。", "Most");
        if (scheme.Indicators.Find(i => i.Name.Length is 0 or > Indicator.LongestName || i.Points?.Length > Indicator.LongestPoints) is { } content)
            yield return Fields.Must("CONTENT", $"测评内容和方面都要写名称，最多 {Indicator.LongestName} 字，要点最多 {Indicator.LongestPoints} 字：“{content.Name}”。", "Indicators");
    }

    private static IEnumerable<Finding> OfGroups(AssessmentScheme scheme)
    {
        if (scheme.Groups.Sum(g => g.Weight) is var sum && sum != 100)
            yield return Fields.Must("WEIGHTS", $"各类参评人员的权重合计 {sum:0.##}%，应为 100%。", "Groups");
        if (scheme.Groups.Exists(g => g.Weight < 0 || g.Name.Length > RaterGroup.LongestName || g.Name.Contains('、', StringComparison.Ordinal)) || scheme.Groups.CountBy(g => g.Name).Any(c => c.Value > 1))
            yield return Fields.Must("GROUPS", $"参评人员类别不能重名，最多 {RaterGroup.LongestName} 字，不含顿号，权重不能为负。", "Groups");
        if (scheme.Leaves.Any(l => l.OnlyGroup == Guid.Empty))
            yield return Fields.Must("ONLY", "“只由”一栏要写参评人员类别里的名称。", "Indicators");
        if (!scheme.Leaves.Any())
            yield return Fields.Must("EMPTY", "方案至少要有一项测评内容。", "Indicators");
    }

    private static IEnumerable<Finding> OfLeaf(Indicator leaf)
    {
        if (leaf.Least >= leaf.Most || leaf.Least < -MostPoints || leaf.Most > MostPoints)
            yield return Fields.Must("BOUNDS", $"“{leaf.Name}”的最低分应小于最高分。", "Indicators");
        if (leaf.Weight is < 0 or > 100)
            yield return Fields.Must("WEIGHT", $"“{leaf.Name}”的权重应在 0 到 100 之间。", "Indicators");
        if (leaf.Method == IndicatorMethod.Rank && (leaf.Top ?? 0) < 1)
            yield return Fields.Must("TOP", $"“{leaf.Name}”按名次计分，要写明前几名得满分。", "Indicators");
    }

    private static IEnumerable<Finding> OfGrades(AssessmentScheme scheme)
    {
        if (scheme.Grades.Count == 0 || scheme.Grades.CountBy(g => g.Name).Any(c => c.Value > 1) || scheme.Grades.Exists(g => g.Name.Length > SchemeGrade.LongestName))
            yield return Fields.Must("GRADES", $"至少要有一个等次，等次不能重名，最多 {SchemeGrade.LongestName} 字。", "Grades");
        if (scheme.Grades.Exists(g => g.Share is < 0 or > 100 || g.Quota is < 0 or > 100 || g.From is < -MostPoints or > MostPoints || g.To is < -MostPoints or > MostPoints))
            yield return Fields.Must("GRADE-NUMBERS", $"折算比例和最多占比在 0 到 100 之间，得分段不超过 {MostPoints}。", "Grades");
        if (scheme.Grades.Exists(g => g.ResultCode is not null && scheme.Subject != AssessmentSubject.Cadre))
            yield return Fields.Must("RESULT", "只有考核领导干部的方案才写考核结论代码。", "Grades");
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
