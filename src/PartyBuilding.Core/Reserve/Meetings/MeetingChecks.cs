using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Meetings;

/// <summary>How many take part: S000 L191.</summary>
public static class MeetingChecks
{
    public static readonly RuleChecks<MeetingFacts> Size = new RuleChecks<MeetingFacts>()
        .Add("SEL-MEETING-SIZE", static (facts, rule) => facts.Headcount < rule.Number("people") || facts.Present >= rule.Number("people") ? null
            : rule.Broken($"到会 {facts.Present} 人，少于 {rule.Value("people")} 人。", "Present", "请再开会，或者写明理由。"))
        .Add("SEL-MEETING-ALL", static (facts, rule) => facts.Headcount >= rule.Number("people") || facts.Present >= facts.Headcount ? null
            : rule.Broken($"单位 {facts.Headcount} 人，不足 {rule.Value("people")} 人，应当全体参加，到会 {facts.Present} 人。", "Present", "请等全体到会后再开。"));
}
