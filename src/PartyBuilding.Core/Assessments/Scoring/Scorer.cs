using System.Globalization;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>
/// Works out results. A pure function of scheme and scores: no clock, no database, no order of entry, so that a
/// recalculation by anybody gives the same.
/// </summary>
public static class Scorer
{
    public static Working Work(AssessmentScheme scheme, SubjectScores scores)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(scores);
        var missing = new List<string>();
        var lines = scheme.Leaves.Select(leaf => leaf.Method switch
        {
            IndicatorMethod.Deduction => Deducted(leaf, scores),
            IndicatorMethod.Rank => Ranked(leaf, scores, missing),
            _ => Rated(scheme, leaf, scores, missing),
        }).ToList();
        if (missing.Count > 0 || lines.Exists(l => l.Contribution is null))
            return new Working(null, null, lines, missing);
        var composite = Math.Round(lines.Sum(l => l.Contribution!.Value), scheme.Decimals, MidpointRounding.AwayFromZero);
        return new Working(composite, scheme.Grades.OrderBy(g => g.Order).FirstOrDefault(g => g.Holds(composite))?.Key, lines, missing);
    }

    /// <summary>Places of figures, the largest first; equal figures share the better place.</summary>
    public static IReadOnlyDictionary<TKey, int> Places<TKey>(IReadOnlyDictionary<TKey, decimal> figures)
        where TKey : notnull
        => figures.ToDictionary(f => f.Key, f => 1 + figures.Values.Count(v => v > f.Value));

    /// <summary>Points of a place: the first <paramref name="top"/> get all, the others less in even steps, nobody nothing.</summary>
    public static decimal PointsOf(int place, int of, int top, decimal most)
        => place <= top ? most : most * (of - place + 1) / (of - top + 1);

    private static WorkingLine Deducted(Indicator leaf, SubjectScores scores)
    {
        var faults = scores.Faults.Where(f => f.Indicator == leaf.Key).ToList();
        var value = Math.Max(leaf.Least, leaf.Most - faults.Sum(f => f.Points));
        var text = faults.Count == 0 ? $"{Show(leaf.Most)}，没有扣分" : $"{Show(leaf.Most)} − {string.Join(" − ", faults.OrderByDescending(f => f.Points).Select(f => Show(f.Points)))}";
        return Weighted(leaf, text, value);
    }

    private static WorkingLine Ranked(Indicator leaf, SubjectScores scores, List<string> missing)
    {
        if (scores.Measures.FirstOrDefault(m => m.Indicator == leaf.Key) is not { } measured)
        {
            missing.Add($"{leaf.Name}没有数据");
            return new WorkingLine(leaf.Key, "没有数据", null, null);
        }

        var value = PointsOf(measured.Place, measured.Of, leaf.Top ?? 1, leaf.Most);
        return Weighted(leaf, $"{Show(measured.Figure)}，第 {measured.Place} 名（共 {measured.Of}）", value);
    }

    private static WorkingLine Rated(AssessmentScheme scheme, Indicator leaf, SubjectScores scores, List<string> missing)
    {
        var (parts, value, whole) = (new List<string>(), 0m, true);
        foreach (var (group, name, weight) in Raters(scheme, leaf, scores))
        {
            var (text, average) = leaf.Method == IndicatorMethod.Grade ? Graded(scheme, leaf, group, scores) : Averaged(leaf, group, scores);
            parts.Add(weight == 100 ? text : $"{name} {Show(weight)}% × {text}");
            if (average is { } points)
                value += points * weight / 100;
            else
                whole = false;
            if (average is null && !HasMarks(leaf, group, scores))
                missing.Add($"{leaf.Name}没有{name}的评价");
        }

        return whole ? Weighted(leaf, string.Join("；", parts), value) : new WorkingLine(leaf.Key, string.Join("；", parts), null, null);
    }

    /// <summary>Groups of raters with their weights; those that an anonymous count puts together are one.</summary>
    private static IEnumerable<(RaterGroup Group, string Name, decimal Weight)> Raters(AssessmentScheme scheme, Indicator leaf, SubjectScores scores)
    {
        var together = leaf.Method == IndicatorMethod.Grade && leaf.OnlyGroup is null ? scores.Together ?? [] : [];
        foreach (var (group, weight) in scheme.RatersOf(leaf))
        {
            if (!together.Contains(group.Key))
                yield return (group, group.Name, weight);
            else if (together[0] == group.Key)
                yield return (group, string.Join('、', scheme.Groups.Where(g => together.Contains(g.Key)).OrderBy(g => g.Order).Select(g => g.Name)), scheme.Groups.Where(g => together.Contains(g.Key)).Sum(g => g.Weight));
        }
    }

    private static (string Text, decimal? Value) Averaged(Indicator leaf, RaterGroup group, SubjectScores scores)
    {
        var points = scores.Ratings.Where(r => r.Indicator == leaf.Key && r.Group == group.Key).Select(r => r.Points).ToList();
        return points.Count == 0 ? ("没有评分", null) : ($"{Show(points.Average())}（{points.Count} 人平均）", points.Average());
    }

    /// <summary>Counts by grade; a value only where the grades have shares.</summary>
    private static (string Text, decimal? Value) Graded(AssessmentScheme scheme, Indicator leaf, RaterGroup group, SubjectScores scores)
    {
        var counted = scheme.Grades.OrderBy(g => g.Order)
            .Select(g => (Grade: g, Votes: scores.Votes.Where(v => v.Indicator == leaf.Key && v.Group == group.Key && v.Grade == g.Key).Sum(v => v.Votes))).ToList();
        var all = counted.Sum(c => c.Votes);
        if (all == 0)
            return ("没有测评", null);
        var text = string.Join('、', counted.Select(c => $"{c.Grade.Name} {c.Votes}"));
        if (counted.Exists(c => c.Grade.Share is null))
            return (text, null);
        var value = leaf.Most * counted.Sum(c => c.Votes * c.Grade.Share!.Value) / 100 / all;
        return ($"{Show(value)}（{text}）", value);
    }

    private static bool HasMarks(Indicator leaf, RaterGroup group, SubjectScores scores)
        => scores.Votes.Any(v => v.Indicator == leaf.Key && v.Group == group.Key && v.Votes > 0) || scores.Ratings.Any(r => r.Indicator == leaf.Key && r.Group == group.Key);

    private static WorkingLine Weighted(Indicator leaf, string text, decimal value)
    {
        var contribution = value * leaf.Weight / 100;
        return new WorkingLine(leaf.Key, leaf.Weight == 100 ? text : $"（{text}）× {Show(leaf.Weight)}%", value, contribution);
    }

    private static string Show(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
