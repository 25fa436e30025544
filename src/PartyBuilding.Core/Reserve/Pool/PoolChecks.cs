using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Who belongs in the pool, and what is owed to those who are in it (手册2008 L3256-3264, S000 L587-589).</summary>
public static class PoolChecks
{
    /// <summary>基本称职 and 不称职.</summary>
    private static readonly string[] Unfit = ["3", "4"];

    /// <summary>Asked when somebody comes in, or comes back.</summary>
    public static readonly RuleChecks<PoolFacts> Entry = new RuleChecks<PoolFacts>()
        .Add("POOL-NONPARTY", static (f, rule) => f is { IsNonParty: true, IsMember: true }
            ? rule.Broken("是中共党员，不能列入党外后备。", "IsNonParty", "请不要勾选党外后备。") : null);

    public static readonly RuleChecks<MoveFacts> Move = new RuleChecks<MoveFacts>()
        .AddMany("POOL-REASON", static (f, rule) =>
        [
            .. f.Decision.Length > 0 ? Array.Empty<Finding>() : [rule.Broken("请写明决定：会议或者文号。", "Decision")],
            .. f.Reason.Length > 0 ? Array.Empty<Finding>() : [rule.Broken("请写明原因。", "Reason")],
        ]);

    /// <summary>What stands beside a person of the pool.</summary>
    public static readonly RuleChecks<PoolFacts> Standing = new RuleChecks<PoolFacts>()
        .AddMany("POOL-UNFIT", static (f, rule) =>
        [
            .. f.BirthDate is { } born && Ages.On(born, f.Today) is var age && age > rule.Number("age") ? [rule.Broken($"已 {age} 岁。")] : Array.Empty<Finding>(),
            .. f.LeftOn is { } left ? [rule.Broken($"{left:yyyy-MM-dd} 起不再是干部。")] : Array.Empty<Finding>(),
            .. Unfit.Contains(f.LastAssessment, StringComparer.Ordinal) ? [rule.Broken(f.LastAssessment == "3" ? "上次年度考核基本称职。" : "上次年度考核不称职。")] : Array.Empty<Finding>(),
            .. f is { IsNonParty: true, IsMember: true } ? [rule.Broken("已是中共党员，不再列党外后备。")] : Array.Empty<Finding>(),
        ])
        .Add("POOL-PLAN", static (f, rule) => f.HasPlan ? null : rule.Broken("没有写全培养方向、计划和措施。"))
        .Add("POOL-SCHOOL", static (f, rule) => HasSchool(f, rule.Number("months")) ? null : rule.Broken($"没有 {rule.Value("months")} 个月以上的党校培训，列入待送训。"))
        .Add("POOL-TEMPERING", static (f, rule) => (f.IsNear || f.IsChief) && f is { Grassroots: null, Temperings: 0 } ? rule.Broken("缺少基层工作经历，应当安排挂职锻炼。") : null)
        .Add("POOL-YEARLY", static (f, rule) =>
        {
            // A year is owed once its month of grace is over, by whoever was in the pool before the year ended.
            var owed = f.Today.Month > rule.Number("month") ? f.Today.Year - 1 : f.Today.Year - 2;
            return f.EnteredOn.Year > owed || f.LastYearly >= owed ? null : rule.Broken($"{owed} 年的年度跟踪没有登记。");
        });

    /// <summary>From the first day to the last, both counted: 1 March to 31 May are three months.</summary>
    private static bool HasSchool(PoolFacts facts, int months) => facts.Schools.Any(s => s.To is { } to && to <= facts.Today && s.From.AddMonths(months) <= to.AddDays(1));
}
