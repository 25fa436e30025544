using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.FieldWork;

/// <summary>Rules of research at the grass roots, 手册2008 L1665.</summary>
public static class FieldWorkChecks
{
    public static readonly RuleChecks<StayFacts> Stay = new RuleChecks<StayFacts>()
        .Add("FLD-DAYS", static (facts, rule) => facts.To < facts.From
            ? rule.Broken($"结束 {facts.To:yyyy-MM-dd} 早于开始 {facts.From:yyyy-MM-dd}。", "To", "请核对日期。")
            : facts.To > facts.Today ? rule.Broken("还没有结束的调研，结束以后再登记。", "To", $"最晚填今天（{facts.Today:yyyy-MM-dd}）。")
            : facts.From.Year < FieldResearchService.FirstYear ? rule.Broken("日期太早。", "From", "请核对年份。") : null)
        .Add("FLD-OVERLAP", static (facts, rule) => facts.Known is { } known
            ? rule.Broken($"这名同志 {known.From:yyyy-MM-dd} 至 {known.To:yyyy-MM-dd} 的调研已经登记，日期重叠。", "From", "同一天只记一次；原来登记错的，先撤回。") : null);

    public static readonly RuleChecks<ResearchFacts> Year = new RuleChecks<ResearchFacts>()
        .Add("FLD-MINIMUM", static (facts, rule) => facts.IsDistrictLeader && facts.Days < rule.Number("months") * rule.Number("days")
            ? rule.Broken($"{facts.Days} 天，不到 {rule.Value("months")} 个月（{rule.Number("months") * rule.Number("days")} 天）") : null);
}
