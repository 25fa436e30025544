using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>
/// How long posts are held. The handbook keeps 必须 and 应当 apart (手册2008 L2829-2833), and so do the words here. "满10年"
/// holds from the day with the same number ten years later.
/// </summary>
public static class TenureChecks
{
    /// <summary>Lowest level code that is still 科级.</summary>
    private const string LowestSectionLevel = "52";

    internal static readonly IReadOnlyList<TenureRule> All =
    [
        new("CADRE-RETIRE", PostDueKind.Retirement, static (f, _) => f.Retirement?.LastDay.AddDays(1), static (f, _) => $"{f.Retirement!.Month.Title}到龄退休：{f.Retirement.Words}"),
        new("POST-TERM", PostDueKind.Term, static (f, _) => f.TermEndsOn, static (_, _) => "任期届满"),
        new("POST-PROBATION", PostDueKind.Probation, static (f, _) => f.ConfirmedOn is null ? f.ProbationUntil : null, static (_, _) => "试用期满，要考核并决定是否正式任职"),
        new("POST-EXCHANGE-TEAM", PostDueKind.Exchange, static (f, r) => f.IsPartyOrGovernment ? f.Since.AddYears(r.Number("years")) : null,
            static (_, r) => $"同一职务任满 {r.Value("years")} 年，必须交流"),
        new("POST-EXCHANGE-LEVEL", PostDueKind.Exchange, static (f, r) => f.IsPartyOrGovernment ? f.LevelSince?.AddYears(r.Number("years")) : null,
            static (_, r) => $"同一地区同一层次领导职务任满 {r.Value("years")} 年，应当交流"),
        new("POST-EXCHANGE-CHIEF", PostDueKind.Exchange, static (f, r) => f.Exchange == ExchangeClass.ChiefOfFive ? f.Since.AddYears(r.Number("years")) : null,
            static (_, r) => $"纪检、组织、法院、检察院、公安正职任满 {r.Value("years")} 年，必须交流"),
        new("POST-EXCHANGE-SENSITIVE", PostDueKind.Exchange,
            static (f, r) => f.Exchange == ExchangeClass.Sensitive && f.LevelCode is { } level && string.CompareOrdinal(level, LowestSectionLevel) <= 0 ? f.Since.AddYears(r.Number("years")) : null,
            static (_, r) => $"执纪执法、人事、审计、审批、资金岗位任满 {r.Value("years")} 年，应当交流"),
        new("POST-LEVEL-YEARS", PostDueKind.Exchange, static (f, r) => f.IsPartyOrGovernment ? f.LevelSince?.AddYears(r.Number("years")) : null,
            static (_, r) => $"同一层次领导职务累计任满 {r.Value("years")} 年，不再推荐到同一层次"),
    ];

    /// <summary>What has come, or comes within the lead time of its rule.</summary>
    public static readonly RuleChecks<TenureFacts> Near = All.Aggregate(
        new RuleChecks<TenureFacts>(),
        static (checks, one) => checks.Add(one.Code, (facts, rule) => one.Due(facts, rule) is { } on && facts.Today >= on.AddMonths(-rule.Number("lead"))
            ? rule.Broken($"{on:yyyy-MM-dd}：{one.Words(facts, rule)}。") : null));

    /// <summary>L2658, L2772: a probation in post lasts one year.</summary>
    public static readonly RuleChecks<TenureFacts> Recorded = new RuleChecks<TenureFacts>()
        .Add("POST-PROBATION-YEAR", static (facts, rule) => facts.ProbationUntil is { } until && until < facts.Since.AddMonths(rule.Number("months"))
            ? rule.Broken($"试用期到 {until:yyyy-MM-dd}，不满 {rule.Value("months")} 个月。", nameof(facts.ProbationUntil), "请核对任职时间和试用期。") : null);
}
