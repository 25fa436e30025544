using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>Rules of co-building agreements, 简报S000 L341-377.</summary>
public static class AgreementChecks
{
    public static readonly RuleChecks<PartyFacts> Parties = new RuleChecks<PartyFacts>()
        .Add("COB-PARTIES", static (facts, rule) => facts.Names.Count < 2 ? rule.Broken("共建协议至少要有两方。", "Others", "请写明其他各方。") : null)
        .Add("COB-SAME", static (facts, rule) => facts.Names.Select(ChineseText.SearchKey).GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is not null
            ? rule.Broken("同一个组织不能写成两方。", "Others", "请核对各方名称。") : null);

    public static readonly RuleChecks<PeriodFacts> Months = new RuleChecks<PeriodFacts>()
        .Add("COB-HIGHLIGHT", static (facts, rule) => facts.Held == 0 ? rule.Broken($"{facts.Period}没有亮点活动", "") : null);

    public static readonly RuleChecks<PeriodFacts> Quarters = new RuleChecks<PeriodFacts>()
        .Add("COB-KEYWORK", static (facts, rule) => facts.Held == 0 ? rule.Broken($"{facts.Period}没有重点工作", "") : null);
}
