using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Rules of the standard and the roster. What the handbook leaves open is a parameter.</summary>
public static class DuesStandardChecks
{
    public static readonly RuleChecks<StandardFacts> Standard = new RuleChecks<StandardFacts>()
        .Add("DUES-BASE", static (facts, rule) => facts is { Kind: DuesKind.ByRate } and not { BaseFen: > 0, Rate: > 0 and <= 10000 }
            ? rule.Broken("按比例交纳的，请填写交纳基数和比例。", facts.BaseFen is > 0 ? nameof(facts.Rate) : "Base") : null)
        .Add("DUES-RATE", static (facts, rule) => facts is { Kind: DuesKind.ByRate, BaseFen: > 0, Rate: { } rate } && RateOf(facts.BaseFen.Value, rule) is var due && rate != due
            ? rule.Broken($"比例万分之 {rate} 与分档的万分之 {due} 不同。", nameof(facts.Rate), "请核对；确需不同的，请写明理由。") : null)
        .Add("DUES-REASON", static (facts, rule) => facts.Kind is DuesKind.Exempt or DuesKind.Reduced && ChineseText.Clean(facts.Reason).Length == 0
            ? rule.Broken($"{DuesWords.Kinds[facts.Kind]}的，请写明理由。", nameof(facts.Reason)) : null)
        .Add("DUES-AMOUNT", static (facts, rule) => facts.AmountFen > rule.Number("most") * 100L
            ? rule.Broken($"每月 {YuanText.Of(facts.AmountFen)} 元，超过 {rule.Value("most")} 元。", "Amount", "请核对有没有多打一位；确实如此的，请写明理由。") : null)
        .Add("DUES-STANDARD-BACK", static (facts, rule) => facts.FromMonth <= facts.LastSettled
            ? rule.Broken(
                $"{new Month(facts.LastSettled.Value).Title}已经结清，新标准不能从{new Month(facts.FromMonth).Title}起。", nameof(facts.FromMonth),
                $"请从{new Month(facts.LastSettled.Value).Next.Title}或以后起。") : null);

    public static readonly RuleChecks<RosterFacts> Roster = new RuleChecks<RosterFacts>()
        .Add("DUES-ROSTER", static (facts, rule) =>
            !(rule.Value("day") == "last" ? facts.OnLast : facts.OnFirst) ? rule.Broken("名单日期不在本支部。")
            : facts.Died && rule.Value("deaths") == "skip" ? rule.Broken("当月去世，不列入。")
            : facts.IsLost && rule.Value("lost") == "skip" ? rule.Broken("失去联系，不列入。")
            : null);

    public static readonly RuleChecks<OnceFacts> Once = new RuleChecks<OnceFacts>()
        .Add("DUES-ONCE", static (facts, rule) =>
            facts.OtherBranch is { } other ? rule.Broken($"{new Month(facts.Month).Title}由{other}收缴，不重复列入。")
            : facts.PaidTo >= facts.Month ? rule.Broken($"转来前已交到{new Month(facts.PaidTo.Value).Title}。")
            : null);

    public static readonly RuleChecks<SheetMonthFacts> SheetMonth = new RuleChecks<SheetMonthFacts>()
        .Add("DUES-MONTH", static (facts, rule) => facts.Month > facts.Today
            ? rule.Broken($"{facts.Month.Title}还没有到，不能开月。", "Month", "提前收的请记作预交。") : null);

    /// <summary>Rate of the table for a base, in parts of ten thousand.</summary>
    public static int RateOf(long baseFen, RuleInForce rule)
        => baseFen <= rule.Number("upTo1") * 100L ? rule.Number("rate1")
            : baseFen <= rule.Number("upTo2") * 100L ? rule.Number("rate2")
            : baseFen <= rule.Number("upTo3") * 100L ? rule.Number("rate3") : rule.Number("rate4");

    /// <summary>Base times rate, half up to the rule's unit; whole numbers only.</summary>
    public static long AmountOf(long baseFen, int rate, int unit)
        => ((baseFen * rate * 2) + (10000L * unit)) / (20000L * unit) * unit;
}
