using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>任职: 手册2008 L2652-L2658, L2760-L2766; S000 L545.</summary>
public static class AppointmentChecks
{
    public static readonly RuleChecks<AppointmentFacts> All = new RuleChecks<AppointmentFacts>()
        .Add("APPT-PASSED", static (facts, rule) => facts.HasPassed ? null : rule.Broken($"{facts.Name}没有经会议表决通过，不能任职。"))
        .Add("APPT-APPROVED", static (facts, rule) => !facts.NeedsApproval || facts.IsApproved ? null : rule.Broken("上级管理的职务，还没有批准。"))
        .Add("APPT-NOTICE", static (facts, rule) => facts.IsExempt || facts.NoticeTo is not null ? null : rule.Broken($"{facts.Name}还没有任职前公示。"))
        .Add("APPT-NOTICE-OVER", static (facts, rule) => facts.IsExempt || facts.NoticeTo is not { } to || facts.On > to ? null
            : rule.Broken($"公示到 {to:yyyy-MM-dd}，期满以后才能办理任职。", nameof(facts.On)))
        .Add("APPT-OUTCOME", static (facts, rule) => facts.IsExempt || facts.NoticeTo is null || facts.Outcome is not null ? null : rule.Broken("公示的结果还没有登记。"))
        .Add("APPT-SUSPENDED", static (facts, rule) => facts.Outcome != NoticeOutcome.Suspended ? null
            : facts.On <= facts.SuspendedOn!.Value.AddMonths(rule.Number("months")) ? rule.Broken("反映的问题正在核实，暂缓任职。")
            : rule.Broken($"暂缓已满 {rule.Value("months")} 个月仍没有查实，由本人作出负责的书面说明，提请常委会决定。"))
        .Add("APPT-REJECTED", static (facts, rule) => facts.Outcome != NoticeOutcome.Rejected ? null : rule.Broken($"公示反映的问题查实，{facts.Name}不予任用。"));
}
