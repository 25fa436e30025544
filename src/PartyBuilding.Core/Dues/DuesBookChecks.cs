using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Rules of the ledger, remittances, staff and the yearly return, 手册2008 L1912-1929.</summary>
public static class DuesBookChecks
{
    public static readonly RuleChecks<EntryFacts> Entry = new RuleChecks<EntryFacts>()
        .Add("DUES-PURPOSE", static (facts, rule) =>
            !DuesWords.Entries.ContainsKey(facts.Kind) ? rule.Broken("请选择用途。", nameof(facts.Kind))
            : facts.Kind is DuesEntryKind.OtherIn or DuesEntryKind.OtherOut && ChineseText.Clean(facts.What).Length == 0
                ? rule.Broken($"{DuesWords.Entries[facts.Kind]}须用文字写明。", nameof(facts.What), "请写明做什么用。")
            : null);

    public static readonly RuleChecks<BalanceFacts> Balance = new RuleChecks<BalanceFacts>()
        .Add("DUES-BALANCE", static (facts, rule) => facts.LowestFen < 0
            ? rule.Broken($"{facts.On:yyyy-MM-dd} 的结余会变成 {YuanText.Of(facts.LowestFen)} 元。", "Amount", "请核对金额和日期。") : null);

    public static readonly RuleChecks<RemitFacts> Remit = new RuleChecks<RemitFacts>()
        .Add("DUES-REMIT-RATIO", static (facts, rule) => facts.AmountFen != ShareOf(facts.ReceivedFen, facts.Percent)
            ? rule.Broken(
                $"实收 {YuanText.Of(facts.ReceivedFen)} 元，按 {facts.Percent}% 应上缴 {YuanText.Of(ShareOf(facts.ReceivedFen, facts.Percent))} 元，填写的是 {YuanText.Of(facts.AmountFen)} 元。",
                "Amount", "请核对；确需不同的，请写明理由。") : null);

    public static readonly RuleChecks<AccountFacts> Account = new RuleChecks<AccountFacts>()
        .Add("DUES-ACCOUNT-ONLY", static (facts, rule) =>
            !facts.IsDuesOnly ? rule.Broken("这个账户还用于其他资金，不能作为党费专户。", nameof(facts.IsDuesOnly), "请单独开立党费专户。")
            : !facts.IsDesignatedBank ? rule.Broken("党费专户须开在指定银行。", nameof(facts.IsDesignatedBank), "请核对开户银行。")
            : null);

    public static readonly RuleChecks<OfficerFacts> Officer = new RuleChecks<OfficerFacts>()
        .Add("DUES-OFFICER-TRAINED", static (facts, rule) => facts.TrainedOn > facts.FromOn
            ? rule.Broken($"{facts.FromOn:yyyy-MM-dd} 任职，{facts.TrainedOn:yyyy-MM-dd} 才培训。", nameof(facts.TrainedOn), "请先培训，后上岗。") : null)
        .Add("DUES-SEPARATE", static (facts, rule) => facts.Other is { } other
            ? rule.Broken($"这名党员同时担任{DuesWords.Posts[other]}，不能再担任{DuesWords.Posts[facts.Post]}。", nameof(facts.Post), "请另选一人。") : null);

    public static readonly RuleChecks<YearSendFacts> YearSend = new RuleChecks<YearSendFacts>()
        .Add("DUES-YEAR-AUDITED", static (facts, rule) => facts.Missing.Count > 0
            ? rule.Broken($"还有 {facts.Missing.Count} 个下级的年报没有审核：{DuesChecks.Names(facts.Missing)}。", "", "请催报、审核后再上报。") : null)
        .Add("DUES-YEAR-REPORT", static (facts, rule) => facts.HasReport
            ? null : rule.Broken("还没有写收缴、使用和管理情况报告。", "Report", "请写好再上报；确不附的，请写明理由。"))
        .Add("DUES-YEAR-SETTLED", static (facts, rule) => facts.Unsettled.Count > 0
            ? rule.Broken($"{DuesChecks.Names(facts.Unsettled)}没有结清。", "", "请先结清；确需先报的，请写明理由。") : null);

    public static readonly RuleChecks<YearClosedFacts> YearClosed = new RuleChecks<YearClosedFacts>()
        .Add("DUES-YEAR-CLOSED", static (facts, rule) => facts.IsClosed
            ? rule.Broken($"{facts.Year} 年的党费年报已经上报，当年的账不能再改。", "", "请上级退回年报，或者记在下一年度。") : null);

    /// <summary>Share of a sum, half up to the fen.</summary>
    public static long ShareOf(long fen, int percent) => fen <= 0 ? 0 : ((fen * percent * 2) + 100) / 200;
}
