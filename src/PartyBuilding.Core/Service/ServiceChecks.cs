using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service;

/// <summary>Rules of serving and helping, 手册2008 L1633-1681 and the district's circulars.</summary>
public static class ServiceChecks
{
    public static readonly RuleChecks<PledgeFacts> Pledge = new RuleChecks<PledgeFacts>()
        .Add("SRV-PLEDGE-ITEM", static (facts, rule) => facts.Item.Length == 0 ? rule.Broken("还没有写承诺的具体事项。", "Text", "请写明办哪一件事。") : null)
        .Add("SRV-PLEDGE-COUNT", static (facts, rule) => facts.Others >= rule.Number("most")
            ? rule.Broken($"这名党员今年已有 {facts.Others} 件承诺，一般每年 1 至 {rule.Value("most")} 件。", "Reason", "确需再承诺的，请写明理由。") : null);

    public static readonly RuleChecks<PairFacts> Pair = new RuleChecks<PairFacts>()
        .Add("SRV-PAIR-SELF", static (facts, rule) => facts.IsSelf ? rule.Broken("结对的双方是同一个组织。", "Text", "请核对结对对象。") : null)
        .Add("SRV-PAIR-HELPER", static (facts, rule) => (facts.Round, facts.Helper) switch
        {
            (PairRound.First, not PairHelper.Organ) => rule.Broken("第一批双结对由机关结对。", "Helper", "请核对批次和帮扶方。"),
            (PairRound.Second, not PairHelper.GrassRoots) => rule.Broken("第二批双结对由基层单位结对。", "Helper", "请核对批次和帮扶方。"),
            _ => null,
        })
        .Add("SRV-PAIR-ONE", static (facts, rule) => facts is { Form: PairForm.BranchAndPerson, OtherOpen: > 0 }
            ? rule.Broken($"本支部已有 {facts.OtherOpen} 件同样形式、没有结束的结对。", "Reason", "确需再结对的，请写明理由。") : null)
        .Add("SRV-PAIR-PROMISE", static (facts, rule) => facts.SignedOn is null ? rule.Broken("还没有签订双向承诺书。", "SignedOn", "请填写签订日期。") : null);

    public static readonly RuleChecks<SuggestionFacts> Reply = new RuleChecks<SuggestionFacts>()
        .Add("SRV-SUGGESTION-REPLY", static (facts, rule) => (facts.RepliedOn ?? facts.Today) > facts.On.AddDays(rule.Number("days"))
            ? rule.Broken($"超过 {rule.Value("days")} 天{(facts.RepliedOn is null ? "没有回复" : "才回复")}。", "On") : null);

    public static readonly RuleChecks<DateOnly> Session = new RuleChecks<DateOnly>()
        .Add("SRV-SATURDAY", static (on, rule) => on.DayOfWeek != DayOfWeek.Saturday ? rule.Broken($"{on:yyyy-MM-dd} 不是周六。", "Reason", "请写明说明。") : null);
}
