using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>
/// What the handbook asks of the structure of a team (手册2008 L2452-2476). It names no numbers: "一定数量" cannot be
/// none, and the bands of age are parameters.
/// </summary>
public static class TeamChecks
{
    public static readonly RuleChecks<TeamFacts> Structure = new RuleChecks<TeamFacts>()
        .Add("TEAM-WOMEN", static (facts, rule) => facts.Members > 0 && facts.Women < rule.Number("least")
            ? rule.Broken($"女干部 {facts.Women} 名。", null, $"至少配备 {rule.Value("least")} 名。") : null)
        .Add("TEAM-NONPARTY", static (facts, rule) => facts is { Members: > 0, Organ: TeamOrgan.Government or TeamOrgan.PartyAndGovernment or TeamOrgan.Judicial } && facts.NonParty < rule.Number("least")
            ? rule.Broken($"党外干部 {facts.NonParty} 名。", null, $"至少配备 {rule.Value("least")} 名。") : null)
        .Add("TEAM-MINORITY", static (facts, rule) => facts is { Members: > 0, IsMinorityArea: true } && facts.Minority < rule.Number("least")
            ? rule.Broken($"少数民族干部 {facts.Minority} 名。", null, $"至少配备 {rule.Value("least")} 名。") : null)
        .Add("TEAM-GENERALISTS", static (facts, rule) => facts is { Members: > 0, Work: TeamWork.Comprehensive } && facts.Generalists <= facts.Specialists
            ? rule.Broken($"通才 {facts.Generalists} 名，专才 {facts.Specialists} 名。", null, "综合领导班子中通才要多于专才。") : null)
        // L2464: of enterprises and institutions that work in production or operation directly.
        .Add("TEAM-SPECIALISTS", static (facts, rule) => facts is { Members: > 0, Work: TeamWork.Production } && facts.Specialists <= facts.Generalists
            ? rule.Broken($"通才 {facts.Generalists} 名，专才 {facts.Specialists} 名。", null, "直接从事生产经营的班子中专才要占较大比例。") : null)
        .Add("TEAM-AGES", static (facts, rule) => Ladder(facts.Ages, rule.Number("young"), rule.Number("old")) is { Count: > 0 } missing
            ? rule.Broken($"班子中没有 {string.Join('、', missing)}的成员。", null, "调整时注意老中青梯次配备。") : null)
        .AddMany("TEAM-OVER", static (facts, rule) => facts.Over.Select(o => rule.Broken($"{o.Level}超配 {o.Over} 名。", null, "按核定职数逐步消化，或补报批准文件。")));

    private static List<string> Ladder(IReadOnlyList<int> ages, int young, int old)
    {
        var missing = new List<string>();
        // A ladder of three rungs is no question of a team of two.
        if (ages.Count < 3)
            return missing;
        if (!ages.Any(a => a <= young))
            missing.Add($"{young} 岁及以下");
        if (!ages.Any(a => a > young && a < old))
            missing.Add($"{young + 1} 至 {old - 1} 岁");
        if (!ages.Any(a => a >= old))
            missing.Add($"{old} 岁及以上");
        return missing;
    }
}
