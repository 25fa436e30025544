using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Rules of paying, settling, the ledger and the yearly return, 手册2008 L1912-1929.</summary>
public static class DuesChecks
{
    public static readonly RuleChecks<PaymentFacts> Payment = new RuleChecks<PaymentFacts>()
        .Add("DUES-SUM", static (facts, rule) => Math.Abs(facts.AmountFen) is var fen && (fen == 0 || fen > rule.Number("most") * 100L)
            ? rule.Broken($"{facts.Name}：金额须大于 0，最多 {rule.Value("most")} 元。", facts.Field + "Amount") : null)
        .Add("DUES-PAID-DAY", static (facts, rule) => Month.Of(facts.PaidOn) != facts.Month || facts.PaidOn > facts.Today
            ? rule.Broken(
                $"交费日期 {facts.PaidOn:yyyy-MM-dd} 不在{facts.Month.Title}内，或晚于今天。", nameof(facts.PaidOn),
                facts.PaidOn > facts.Month.LastDay && facts.PaidOn <= facts.Today ? "以后才收到的，请记在收到的那个月，作为补交。" : "请核对日期。") : null)
        // Joined in the month pays for the month.
        .Add("DUES-BEFORE-JOINED", static (facts, rule) => facts.ForMonth < Month.Of(facts.JoinedOn)
            ? rule.Broken($"{facts.Name} {Month.Of(facts.JoinedOn).Title}入党，不能交{facts.ForMonth.Title}的党费。", facts.Field + "ForMonth") : null)
        .Add("DUES-MEMBER", static (facts, rule) => !facts.MayPay
            ? rule.Broken($"{facts.Name}不在本支部，{facts.ForMonth.Title}也不由本支部收缴。", facts.Field + "PersonKey", "请到所在支部交纳。") : null)
        .Add("DUES-REFUND", static (facts, rule) => facts.Kind == DuesPaymentKind.Refund && -facts.AmountFen > facts.PaidFen
            ? rule.Broken($"{facts.Name} {facts.ForMonth.Title}在本支部交了 {YuanText.Of(facts.PaidFen)} 元，不能退还 {YuanText.Of(-facts.AmountFen)} 元。", facts.Field + "Amount") : null)
        .Add("DUES-OVERPAID", static (facts, rule) => facts.AmountFen > facts.OwedFen && facts.Kind != DuesPaymentKind.Advance
            ? rule.Broken(
                $"{facts.Name}{(facts.OwedFen == 0 ? "没有应交的" : $"还应交 {YuanText.Of(facts.OwedFen)} 元")}，收到 {YuanText.Of(facts.AmountFen)} 元。",
                facts.Field + "Amount", "请核对金额；自愿多交的，请写明说明。") : null)
        .Add("DUES-ADVANCE", static (facts, rule) => facts.Kind == DuesPaymentKind.Advance && facts.ForMonth > facts.Month.AddMonths(rule.Number("months"))
            ? rule.Broken($"预交到{facts.ForMonth.Title}，超过 {rule.Value("months")} 个月。", facts.Field + "ToMonth", "请核对；确需如此的，请写明说明。") : null);

    // L1916, also asked of entries and remittances.
    public static readonly RuleChecks<string> Voucher = new RuleChecks<string>()
        .Add("DUES-VOUCHER", static (voucher, rule) => ChineseText.Clean(voucher).Length == 0
            ? rule.Broken("没有凭证编号。", "Voucher", "请填写收据或者其他凭证的编号。") : null);

    public static readonly RuleChecks<ExcuseFacts> Excuse = new RuleChecks<ExcuseFacts>()
        .Add("DUES-EXCUSE", static (facts, rule) => facts.Way switch
        {
            PayWay.Delay or PayWay.Exempt when ChineseText.Clean(facts.Note).Length == 0
                => rule.Broken($"{facts.Name}：请写明{(facts.Way == PayWay.Delay ? "缓交" : "免交")}的理由。", facts.Field + "Note"),
            PayWay.OnBehalf when !facts.HasPayer => rule.Broken($"{facts.Name}：请选择由谁代交。", facts.Field + "PaidByKey"),
            _ => null,
        });

    public static readonly RuleChecks<SettleFacts> Settle = new RuleChecks<SettleFacts>()
        .Add("DUES-SETTLE-ORDER", static (facts, rule) => facts.Earlier is { } earlier
            ? rule.Broken($"{earlier}，本月不能结清。", "", "请先把前面的月份结清。") : null)
        .AddMany("DUES-SETTLE-COMPLETE", static (facts, rule) => Incomplete(facts, rule));

    public static readonly RuleChecks<ReopenFacts> Reopen = new RuleChecks<ReopenFacts>()
        .Add("DUES-REOPEN", static (facts, rule) =>
            facts.IsRemitted ? rule.Broken("本月党费已经上缴，不能重开。", "", "少收的请在当前月份补交，多收的请退还；或请上级先退回上缴。")
            : facts.LaterSettled is { } later ? rule.Broken($"{later}已经结清，本月不能重开。", "", "请先重开后面的月份。")
            : null);

    public static readonly RuleChecks<SubmittedFacts> Submitted = new RuleChecks<SubmittedFacts>()
        .Add("DUES-SUBMITTED", static (facts, rule) => facts.IsSubmitted
            ? rule.Broken($"{facts.Month.Title}的月报已经上报，报表上的数不会变，改动进更正。", "Reason", "请写明理由。") : null);

    private static IEnumerable<Finding> Incomplete(SettleFacts facts, RuleInForce rule)
    {
        if (facts.WithoutStandard.Count > 0)
            yield return rule.Broken($"{Names(facts.WithoutStandard)}还没有核定党费标准。", "", "请先核定标准。");
        if (facts.Unpaid.Count > 0)
            yield return rule.Broken($"{Names(facts.Unpaid)}还没有交清。", "", "请登记交费，或写明缓交、免交的理由。");
    }

    internal static string Names(IReadOnlyList<string> names)
        => string.Join("、", names.Take(8)) + (names.Count > 8 ? $"等 {names.Count} 个" : "");
}
