using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>酝酿: 手册2008 L2634-L2640.</summary>
public static class ConsultationChecks
{
    public static readonly RuleChecks<ConsultationFacts> All = new RuleChecks<ConsultationFacts>()
        .Add("APPT-CONSULTED", static (facts, rule) => facts is { BeforeInspection: true, BeforeDecision: true } ? null
            : rule.Broken(facts.BeforeInspection ? "讨论决定或者决定呈报以前没有酝酿。" : "考察以前没有酝酿。", null, "考察前、决定前各酝酿一次。"))
        .Add("APPT-HIGHER-LEADER", static (facts, rule) => !facts.IsDepartment || facts.HasHigherLeader ? null
            : rule.Broken("部门领导成员的人选，没有征求上级分管领导成员的意见。"))
        .Add("APPT-FRONT", static (facts, rule) => facts.NonPartyWithoutFront.Count == 0 ? null
            : rule.Broken($"{string.Join('、', facts.NonPartyWithoutFront)}不是中共党员，没有征求统战部、民主党派和工商联主要领导成员、无党派代表人士的意见。"))
        .Add("APPT-ASSISTING", static (facts, rule) => !facts.IsCoManaged || facts.AssistingAgrees is not null || Lapsed(facts, rule) ? null
            : rule.Broken(facts.AssistingSentOn is { } sent ? $"协管方 {sent:yyyy-MM-dd} 收到征求意见，满 {rule.Value("months")} 个月没有答复才视为同意。" : "双重管理的干部，没有征求协管方的意见。"))
        .Add("APPT-DISPUTE", static (facts, rule) => facts is not { IsCoManaged: true, AssistingAgrees: false, IsChief: true } || facts.IsCoordinated ? null
            : rule.Broken("正职的任免，主管方和协管方意见不一致，要报上级组织部门协调。"));

    /// <summary>Silence for the whole of the month counts as consent: the day after it is the first.</summary>
    public static bool Lapsed(ConsultationFacts facts, RuleInForce rule) => facts.AssistingSentOn is { } sent && facts.AssistingAgrees is null && facts.Today > sent.AddMonths(rule.Number("months"));
}
