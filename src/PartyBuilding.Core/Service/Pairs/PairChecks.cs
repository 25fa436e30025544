using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service.Pairs;

/// <summary>Rules of what is recorded under pairings and of the four ones.</summary>
public static class PairChecks
{
    // 简报S003 L226: 2,393 promises carried out, counted in items; more than were promised cannot have been kept.
    public static readonly RuleChecks<PromiseFacts> Promise = new RuleChecks<PromiseFacts>()
        .Add("SRV-PAIR-ITEMS", static (facts, rule) => facts.Fulfilled > facts.Promised
            ? rule.Broken($"兑现合计 {facts.Fulfilled} 件，多于承诺的 {facts.Promised} 件。", "Items", "请核对件数；承诺有增加的，先修改承诺书。") : null);

    // 简报S001 L24: one practical deed, one suggestion, one public-benefit activity, one pairing with somebody in difficulty.
    public static readonly RuleChecks<FourOnesFacts> FourOnes = new RuleChecks<FourOnesFacts>()
        .Add("SRV-FOUR-ONES", static (facts, rule) => Missing(facts) is { Length: > 0 } missing ? rule.Broken($"还缺：{missing}", "", "做了的请补登记。") : null);

    private static string Missing(FourOnesFacts facts) => string.Join("、", new[]
    {
        facts.Deeds == 0 ? "办一件实事" : "", facts.Suggestions == 0 ? "提一条建议" : "", facts.Activities == 0 ? "参加一次公益活动" : "", facts.Pairs == 0 ? "结对一名困难群众" : "",
    }.Where(w => w.Length > 0));
}
