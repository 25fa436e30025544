using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>办结: 手册2008 L2545.</summary>
public static class EndChecks
{
    public static readonly RuleChecks<EndFacts> All = new RuleChecks<EndFacts>()
        .Add("APPT-TOLD", static (facts, rule) => facts.Untold.Count == 0 ? null
            : rule.Broken($"考察情况还没有反馈给单位主要领导和本人：{string.Join('、', facts.Untold)}。", null, "请登记反馈，或者写明理由。"));
}
