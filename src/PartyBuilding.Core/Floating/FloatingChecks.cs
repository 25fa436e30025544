using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>Rules of floating members and those out of contact, 手册2008 L1829-1838.</summary>
public static class FloatingChecks
{
    /// <summary>PB-FLOATFORM: the employer's organisation.</summary>
    public const string Employer = "1";

    /// <summary>PB-FLOATFORM: a neighbourhood's or village's.</summary>
    public const string Neighbourhood = "2";

    // L1836. Not placed yet (9) is no placement.
    public static readonly RuleChecks<FloatingPlacementFacts> Placement = new RuleChecks<FloatingPlacementFacts>()
        .Add("FLT-EMPLOYER-ORG", static (facts, rule) => facts is { EmployerHasOrganisation: true, FormCode: Neighbourhood }
            ? rule.Broken("所在单位有党组织，不能编入居住地社区（村）党组织。", nameof(FloatingStay.FormCode), "请编入单位党组织。") : null)
        .Add("FLT-EMPLOYER-JOIN", static (facts, rule) =>
            facts is { EmployerHasOrganisation: true, FormCode: not null and not Employer and not Neighbourhood and not "9" }
                ? rule.Broken("所在单位有党组织，一般编入单位党组织。", nameof(FloatingStay.FormCode), "确需编入其他党组织的，请写明理由。") : null);

    // L1833.
    public static readonly RuleChecks<IssueCard> Card = new RuleChecks<IssueCard>()
        .Add("FLT-CARD-STAMP", static (card, rule) => card.StampedOn is null || string.IsNullOrWhiteSpace(card.StampedBy)
            ? rule.Broken("活动证没有流出地基层党委的盖章，不能发放。", nameof(card.StampedOn), "请先报基层党委盖章，再填写盖章日期和单位。") : null);

    // L1833: a late check is taken, and said.
    public static readonly RuleChecks<CheckAge> Yearly = new RuleChecks<CheckAge>()
        .Add("FLT-CHECK-YEARLY", static (facts, rule) => facts.LastOn is { } last && facts.On > CheckYear.Of(rule).Due(last)
            ? rule.Broken($"这次审核晚于到期日 {CheckYear.Of(rule).Due(last):yyyy-MM-dd}。", "On") : null);

    public static readonly RuleChecks<StepFacts> Steps = new RuleChecks<StepFacts>()
        .Add("FLT-VERIFY-FILE", static (steps, rule) =>
            steps is { VerifiedOn: { } verified } && (steps.PresentedOn is not { } presented || presented > verified)
                ? rule.Broken("活动证出示以后才能查验。", "On", "请先登记出示日期，并核对先后。")
            : steps is { FiledOn: { } filed } && (steps.VerifiedOn is not { } done || done > filed)
                ? rule.Broken("查验以后才能上报备案。", "On", "请先登记查验日期，并核对先后。")
            : null);

    public static readonly RuleChecks<HandlingFacts> Handling = new RuleChecks<HandlingFacts>()
        .Add("FLT-HANDLE-EDUCATION", static (facts, rule) => facts.FirstEducationOn is not { } first || first > facts.On
            ? rule.Broken("还没有批评教育的记录，不能登记组织处理。", "Kind", "请先登记批评教育。") : null);

    public static readonly RuleChecks<LostFacts> Lost = new RuleChecks<LostFacts>()
        .Add("FLT-LOST-MONTHS", static (facts, rule) => facts.Since.AddMonths(rule.Number("months")) > facts.ConfirmedOn
            ? rule.Broken(
                $"从 {facts.Since:yyyy-MM-dd} 算起，到 {facts.Since.AddMonths(rule.Number("months")):yyyy-MM-dd} 才满 {rule.Value("months")} 个月。",
                nameof(Situation.ConfirmedOn), "还没有满的先登记为查找中。")
            : null);
}
