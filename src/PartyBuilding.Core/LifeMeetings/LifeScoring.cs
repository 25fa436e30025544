using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The arithmetic of 案例14 (手册2008 L1991-1997). Rounding is not stated, so nothing is rounded.</summary>
public static class LifeScoring
{
    /// <summary>The group's score: by stage the average of the assessors, the three stages added; null while a stage is missing.</summary>
    public static decimal? Group(IEnumerable<(int Stage, decimal Points)> scores)
    {
        var stages = scores.GroupBy(s => s.Stage).ToDictionary(g => g.Key, g => g.Average(s => s.Points));
        return stages.Count == 3 ? stages.Values.Sum() : null;
    }

    /// <summary>Composite of both sides; null while one is missing.</summary>
    public static decimal? Composite(decimal? self, decimal? group, RuleInForce rule)
        => self is { } own && group is { } theirs ? ((own * rule.Number("self")) + (theirs * rule.Number("group"))) / 100 : null;

    public static LifeGrade Grade(decimal composite, RuleInForce rule)
        => composite >= rule.Number("excellent") ? LifeGrade.Excellent
            : composite >= rule.Number("fairFrom") && composite <= rule.Number("fairTo") ? LifeGrade.Fair
            : composite <= rule.Number("poorTo") ? LifeGrade.Poor
            : LifeGrade.Undefined;

    public static string Words(LifeGrade grade) => grade switch
    {
        LifeGrade.Excellent => "优秀",
        LifeGrade.Fair => "一般",
        LifeGrade.Poor => "较差",
        _ => "原文没有规定等次",
    };
}
