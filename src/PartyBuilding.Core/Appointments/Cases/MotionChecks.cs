using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>动议: authority and numbers.</summary>
public static class MotionChecks
{
    public static readonly RuleChecks<MotionFacts> All = new RuleChecks<MotionFacts>()
        .Add("APPT-POSTS", static (facts, rule) => facts.Approved is not { } approved || facts.Filled + facts.ToFill <= approved ? null
            : rule.Broken($"核定 {approved} 名，现有 {facts.Filled} 名，再配 {facts.ToFill} 名就超职数。", "Posts", "请先免职、调出，或者报批职数。"))
        .Add("APPT-POSTS-KNOWN", static (facts, rule) => facts.Approved is not null ? null
            : rule.Broken("这个单位没有登记这一层次的核定职数。", "Posts", "请先在“班子和职数”登记，或者写明理由。"))
        .Add("APPT-CONTRACT", static (facts, rule) => facts.Way != PostWay.Contracted || facts.ContractYears is > 0 ? null
            : rule.Broken("聘任的职务没有写聘期。", "ContractYears", "请写聘用合同规定的年数。"));
}
