using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>Rules of award rounds: 手册2008 L1587-1613, and the practice of the district.</summary>
public static class AwardChecks
{
    public static readonly RuleChecks<NominationFacts> Nomination = new RuleChecks<NominationFacts>()
        .Add("AWD-KIND-YEAR", static (facts, rule) => facts.Category is { } category && Enum.IsDefined(category) && AwardWords.KindOf(category) == facts.Kind ? null
            : rule.Broken("所选奖项不属于这一轮评选。", "Category", "请选择奖项。"))
        // L1591.
        .Add("AWD-SUBJECT", static (facts, rule) => facts.Category is not { } category ? null
            : AwardWords.IsPersonal(category) && (!facts.HasPerson || facts.SubjectKind is not null) ? rule.Broken($"“{AwardWords.Categories[category]}”推荐个人，不推荐组织。", "PersonKey", "请选择党员。")
            : !AwardWords.IsPersonal(category) && (facts.HasPerson || facts.SubjectKind is null) ? rule.Broken($"“{AwardWords.Categories[category]}”推荐组织，不推荐个人。", "SubjectKey", "请选择组织。")
            : null)
        // L1611: members select, and non-members are heard.
        .Add("AWD-SELECTION", static (facts, rule) => facts.Kind != AwardRoundKind.TwoExcellents ? null
            : facts is not { SelectedOn: not null, Present: > 0, InFavour: > 0 } ? rule.Broken("还没有登记党员评选的日期、到会人数和赞成人数。", "SelectedOn", "请先组织党员评选。")
            : facts.InFavour > facts.Present || facts.SelectedOn > facts.On ? rule.Broken("赞成人数不能多于到会人数，评选不能在推荐之后。", "InFavour", "请核对。") : null)
        .Add("AWD-OPINIONS", static (facts, rule) => facts.Kind != AwardRoundKind.TwoExcellents || facts is { HeardOn: { } heard, HeardCount: > 0 } && heard <= facts.On ? null
            : rule.Broken("还没有听取群众意见。", "HeardOn", "请登记听取意见的日期和人数。"))
        .Add("AWD-FIVE-CLOSING", static (facts, rule) => facts.Kind == AwardRoundKind.FiveGood && facts.On > facts.ClosesOn
            ? rule.Broken($"申报截止 {facts.ClosesOn:yyyy-MM-dd}，已经过了。", "On", "请核对日期，或写明理由。") : null)
        .Add("AWD-FIVE-MUNICIPAL", static (facts, rule) => facts is { Category: AwardCategory.FiveGoodMunicipal, AppliedInDistrict: false }
            ? rule.Broken("这个党组织还没有申报区级“五好”。", "Category", "请先推荐区级。") : null)
        // S000 L579.
        .Add("AWD-HIGHLIGHT-APPLICANT", static (facts, rule) => facts switch
        {
            { Category: AwardCategory.StreetHighlight, SubjectKind: { } kind } when kind is not (OrganisationKind.WorkCommittee or OrganisationKind.Committee)
                => rule.Broken("街道亮点由街道党工委、有关镇党委申报。", "SubjectKey", "请核对申报单位。"),
            { Category: AwardCategory.ResidentialFeature, SubjectKind: not null, IsResidential: false }
                => rule.Broken("居民区特色由居民区党组织申报。", "SubjectKey", "请核对申报单位。"),
            _ => null,
        });

    // L1613: from below to above.
    public static readonly RuleChecks<ReviewFacts> Review = new RuleChecks<ReviewFacts>()
        .Add("AWD-REVIEW-ORDER", static (facts, rule) => facts.WaitingBelow.Count == 0 ? null
            : rule.Broken($"{string.Join("、", facts.WaitingBelow)}还没有审核。", "", "请等下级审核后再审核。"));

    public static readonly RuleChecks<StepOrderFacts> Order = new RuleChecks<StepOrderFacts>()
        .Add("AWD-HIGHLIGHT-ORDER", static (facts, rule) => facts.Kind != AwardRoundKind.Highlight || facts.Step == NominationStepKind.PreReview || facts.PreReviewedOn <= facts.On ? null
            : rule.Broken("材料还没有预审。", "Kind", "请先登记材料预审。"));

    public static readonly RuleChecks<DecisionFacts> Decision = new RuleChecks<DecisionFacts>()
        .Add("AWD-LEVELS", static (facts, rule) => facts.WaitingLevels.Count == 0 ? null
            : rule.Broken($"{string.Join("、", facts.WaitingLevels)}还没有审核同意。", "", "请逐级审核后再确定。"))
        .Add("AWD-FIVE-INSPECTION", static (facts, rule) => facts.Kind == AwardRoundKind.FiveGood && facts.InspectedOn is null
            ? rule.Broken("还没有实地考察。", "", "请先登记实地考察。") : null)
        .Add("AWD-HIGHLIGHT-REVIEW", static (facts, rule) => facts.Kind == AwardRoundKind.Highlight && (facts.InspectedOn is null || facts.HeardOn is null)
            ? rule.Broken("综合评审还缺实地考察或者群众意见。", "", "请登记后再确定。") : null)
        // L1611: a limit, never a number to be filled.
        .Add("AWD-QUOTA", static (facts, rule) => facts.Decided >= facts.Quota
            ? rule.Broken($"名额 {facts.Quota}，已经确定 {facts.Decided}。", "Reason", "请核对，或写明理由。") : null);

    public static readonly RuleChecks<CommendationFacts> Commendation = new RuleChecks<CommendationFacts>()
        .Add("AWD-PUBLICITY", static (facts, rule) => facts is { PublicFrom: { } from, PublicTo: { } to } && to < facts.On && to.DayNumber - from.DayNumber + 1 >= rule.Number("days") ? null
            : rule.Broken($"还没有公示满 {rule.Value("days")} 天。", "Reason", "请先公示，或写明理由。"))
        .Add("AWD-FIVE-JULY", static (facts, rule) => facts.Kind == AwardRoundKind.FiveGood && facts.On >= new DateOnly(facts.Year, 7, 1)
            ? rule.Broken("“五好”党组织一般在七一前夕表彰。", "On", "请核对日期，或写明理由。") : null);
}
