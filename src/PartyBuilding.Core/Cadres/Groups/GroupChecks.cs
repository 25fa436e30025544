using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Rules on women, minority and non-Party cadres (手册2008 L3266-3288).</summary>
public static class GroupChecks
{
    public static readonly RuleChecks<ReserveFigures> Reserve = new RuleChecks<ReserveFigures>()
        .Add("WMN-RESERVE-BUREAU", static (f, rule) => Women(rule, "局级", f.BureauWomen, f.BureauTotal))
        .Add("WMN-RESERVE-DIVISION", static (f, rule) => Women(rule, "处级", f.DivisionWomen, f.DivisionTotal))
        .AddMany("WMN-MINORITY-MIX", static (f, rule) => f.MinorityTotal is not > 0 ? [] : new[] { ("女干部", f.MinorityWomen), ("非中共党员干部", f.MinorityNonParty) }
            .Where(x => (x.Item2 ?? 0) < rule.Number("least")).Select(x => rule.Broken($"少数民族后备干部 {f.MinorityTotal} 名，其中{x.Item1} {x.Item2 ?? 0} 名。", null, $"至少要有 {rule.Value("least")} 名。")))
        .Add("WMN-PLANS", static (f, rule) => f.Unplanned is > 0 ? rule.Broken($"有 {f.Unplanned} 名女性、少数民族后备干部没有逐人的培养方向、计划或措施。") : null);

    public static readonly RuleChecks<InspectionHeadings> Headings = new RuleChecks<InspectionHeadings>()
        .AddMany("WMN-HEADINGS", static (f, rule) => new[]
        {
            ("配备", f.Allocation, nameof(f.Allocation)), ("选拔", f.Selection, nameof(f.Selection)), ("培养", f.Training, nameof(f.Training)), ("使用", f.Usage, nameof(f.Usage)),
            ("贯彻文件", f.Documents, nameof(f.Documents)),
        }.Where(h => h.Item2 is null).Select(h => rule.Broken($"请写明{h.Item1}的情况。", h.Item3)));

    public static readonly RuleChecks<InspectedFacts> Yearly = new RuleChecks<InspectedFacts>()
        .Add("WMN-YEARLY", static (f, rule) => f.Last?.Year == f.Today.Year || f.Today < new DateOnly(f.Today.Year, rule.Number("month"), 1)
            ? null
            : rule.Broken($"{f.Today.Year} 年还没有检查{(f.Last is { } last ? $"，上次 {last:yyyy-MM-dd}" : "")}。", null, "年底前要检查一次。"));

    public static readonly RuleChecks<FollowUpFacts> FollowUp = new RuleChecks<FollowUpFacts>()
        .Add("WMN-FOLLOW-UP", static (f, rule) => f.Today > f.By ? rule.Broken($"问题应于 {f.By:yyyy-MM-dd} 前整改，还没有登记结果。") : null);

    // L3274: an important item of assessment and a condition of promotion.
    public static readonly RuleChecks<TemperingFacts> Tempering = new RuleChecks<TemperingFacts>()
        .Add("WMN-TEMPERING", static (f, rule) => f switch
        {
            { WithoutResult: > 0 } => rule.Broken($"{f.WithoutResult} 次锻炼没有登记结果"),
            { Trainings: 0, Temperings: 0 } => rule.Broken("没有培训和锻炼的记录"),
            _ => null,
        });

    private static Finding? Women(RuleInForce rule, string level, int? women, int? total)
    {
        if (total is not > 0 || Quota.IsMet(women ?? 0, total.Value, rule.Number("percent")))
            return null;
        var needed = Quota.Needed(total.Value, rule.Number("percent"));
        return rule.Broken($"{level}后备干部 {total} 名，女干部 {women ?? 0} 名，不到 {rule.Value("percent")}%。", null, $"至少要有 {needed} 名，还差 {needed - (women ?? 0)} 名。");
    }
}
