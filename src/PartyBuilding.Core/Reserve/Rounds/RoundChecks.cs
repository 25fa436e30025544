using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Rules about the calendar of a round, its units and who organises it.</summary>
public static class RoundChecks
{
    public static readonly RuleChecks<WindowFacts> Window = new RuleChecks<WindowFacts>()
        .Add("SEL-WINDOW", static (facts, rule) => facts.Stage != SelectionStage.Application || facts.IsInside ? null
            : rule.Broken($"申报期为 {Days(facts)}，{facts.On:M月d日}不在期内。", "On", "请核对日期。"))
        .Add("SEL-STAGE", static (facts, rule) => facts.Stage is SelectionStage.Application or SelectionStage.Submission || facts.IsInside ? null
            : rule.Broken($"{SelectionWords.Stage(facts.Stage)}定在 {Days(facts)}，{facts.On:M月d日}不在期内。", "On", "请核对日期，或者写明理由。"))
        .Add("SEL-LATE", static (facts, rule) => facts.Stage != SelectionStage.Submission || facts.IsInside ? null
            : rule.Broken($"应在 {facts.To:M月d日} 以前报送。", "On", "请写明逾期的理由。"));

    public static readonly RuleChecks<SeparateFacts> Separate = new RuleChecks<SeparateFacts>()
        .Add("SEL-SEPARATE", static (facts, rule) => facts is { IsSeparateRound: false, IsSeparateDirection: true }
            ? rule.Broken($"“{facts.Direction}”方向单独组织选拔，不列入全区总的选拔。", "DirectionId", "请另开一次单独组织的选拔。") : null);

    public static readonly RuleChecks<ChiefFacts> Chief = new RuleChecks<ChiefFacts>()
        .Add("RES-CHIEF", static (facts, rule) => facts is { Basis: SelectionBasis.Handbook2008, IsChief: true, IsMunicipal: false }
            ? rule.Broken("正职后备由市委组织部组织，区里不能自行开展。", "IsMunicipal", "由市委组织部组织的，请勾选后再开展。") : null);

    private static string Days(WindowFacts facts)
        => facts.From is { } from ? $"{from:M月d日}至{facts.To:M月d日}" : $"{facts.To:M月d日}以前";
}
