using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Who may be fixed for investigation: S000 L201-207, handbook L3246.</summary>
public static class ChoiceChecks
{
    public static readonly RuleChecks<ChoiceFacts> Choice = new RuleChecks<ChoiceFacts>()
        .Add("SEL-MEETING-FIRST", static (facts, rule) => facts.MeetingOn <= facts.On ? null
            : rule.Broken("还没有民主推荐的结果，不能确定考察人选。", "On", "请先召开推荐会并计票。"))
        .Add("SEL-CONSENT", static (facts, rule) => !Asks(facts) || facts is { Consents: true, ConsultedOn: { } asked } && asked <= facts.On ? null
            : rule.Broken(facts.Consents == false ? $"{facts.Name}本人不愿意，不能列入。" : $"{facts.Name}没有申报，还没有征求本人意见。", "Chosen", "请先征求本人意见。"))
        .Add("SEL-FORM", static (facts, rule) => !Asks(facts) || facts.Consents != true || facts.FormOn <= facts.On ? null
            : rule.Broken($"{facts.Name}还没有填写申报表。", "Chosen", "请补填申报表。"))
        .Add("RES-COMMUNICATED", static (facts, rule) => facts.Basis != SelectionBasis.Handbook2008 || facts.CommunicatedOn <= facts.On ? null
            : rule.Broken("初步名单还没有与上级组织部门沟通。", "CommunicatedOn", "请登记沟通日期。"));

    public static readonly RuleChecks<ListSizeFacts> Size = new RuleChecks<ListSizeFacts>()
        .Add("RES-LIST", static (facts, rule) => Fits(facts, rule) ? null
            : rule.Broken(
                $"初步名单 {facts.Chosen} 人，副职职数 {facts.Posts}，一般多 {rule.Value("least")}% 到 {rule.Value("most")}%{Numbers(facts, rule)}。", "Reason", "请核对，或者写明理由。"));

    /// <summary>The handbook knows no application, and so nobody who did not apply.</summary>
    private static bool Asks(ChoiceFacts facts) => facts is { Basis: SelectionBasis.Circular2005, HasApplied: false };

    private static bool Fits(ListSizeFacts facts, RuleInForce rule)
        => facts.Basis != SelectionBasis.Handbook2008 || facts.IsChief
            || (facts.Chosen >= Least(facts, rule) && facts.Chosen <= Most(facts, rule));

    private static int Least(ListSizeFacts facts, RuleInForce rule) => ((facts.Posts * (100 + rule.Number("least"))) + 99) / 100;

    private static int Most(ListSizeFacts facts, RuleInForce rule) => facts.Posts * (100 + rule.Number("most")) / 100;

    private static string Numbers(ListSizeFacts facts, RuleInForce rule) => (Least(facts, rule), Most(facts, rule)) switch
    {
        var (least, most) when least > most => "；这个职数没有合适的整数",
        var (least, most) when least == most => $"，即 {least} 人",
        var (least, most) => $"，即 {least} 至 {most} 人",
    };
}
