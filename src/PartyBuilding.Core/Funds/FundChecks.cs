using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Funds;

/// <summary>Rules of funds, 简报S000 L269-323, 简报S004 L35-56.</summary>
public static class FundChecks
{
    public static readonly RuleChecks<FundSourceFacts> Source = new RuleChecks<FundSourceFacts>()
        .Add("FND-ZONE-SOURCE", static (facts, rule) => facts.Kind == FundKind.Activity && facts.Source is not (FundSource.Members or FundSource.Owners or FundSource.Committee)
            ? rule.Broken("活动经费的来源只有党员捐助、业主支持、党委拨款三种。", "Source", "请核对来源。") : null);

    public static readonly RuleChecks<FundUseFacts> Use = new RuleChecks<FundUseFacts>()
        .Add("FND-SOURCE", static (facts, rule) => facts.HasSource ? null : rule.Broken("这笔资金还没有登记来源。", "", "请先登记来源，再登记使用。"))
        .Add("FND-FAMILY-AMOUNT", static (facts, rule) => facts.Receiver == FundReceiver.Family && (facts.AmountFen < facts.LeastFen || facts.AmountFen > facts.MostFen)
            ? rule.Broken($"每户标准为 {Bounds(facts)}。", "Amount", "确需按这个数的，请写明理由。") : null)
        .Add("FND-FAMILY-ONCE", static (facts, rule) => facts is { Receiver: FundReceiver.Family, IsOnceAYear: true, Earlier: > 0 }
            ? rule.Broken("这一户今年已经领过。", "Receiver", "确需再发的，请写明理由。") : null)
        .Add("FND-VOUCHER", static (facts, rule) => facts.HasVoucher ? null : rule.Broken("还没有凭证编号。", "Voucher", "没有凭证的，请写明理由。"));

    /// <summary>Of a use that is entered and of an entry that is taken back alike.</summary>
    public static readonly RuleChecks<FundBalanceFacts> Balance = new RuleChecks<FundBalanceFacts>()
        .Add("FND-BALANCE", static (facts, rule) => facts switch
        {
            { LowestFen: >= 0 } => null,
            { IsTakingBack: true } => rule.Broken($"撤回后会超出当时的结余 {YuanText.Of(-facts.LowestFen)} 元。", "", "请先撤回用掉这笔钱的记录。"),
            _ => rule.Broken($"超出当时的结余 {YuanText.Of(-facts.LowestFen)} 元。", "Amount", "请核对金额和日期。"),
        });

    private static string Bounds(FundUseFacts facts) => (facts.LeastFen, facts.MostFen) switch
    {
        ({ } least, { } most) => $"{YuanText.Of(least)} 至 {YuanText.Of(most)} 元",
        ({ } least, null) => $"不少于 {YuanText.Of(least)} 元",
        _ => $"不多于 {YuanText.Of(facts.MostFen ?? 0)} 元",
    };
}
