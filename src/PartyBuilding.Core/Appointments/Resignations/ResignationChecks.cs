using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>辞职: 手册2008 L2877–L2986.</summary>
public static class ResignationChecks
{
    public static readonly RuleChecks<ApplicationFacts> Application = new RuleChecks<ApplicationFacts>()
        .Add("RESG-UNDERSTANDING", static (facts, rule) => facts.Kind != ResignationKind.TakingBlame || facts.HasUnderstanding ? null
            : rule.Broken("引咎辞职的申请没有写明思想认识。", "Understanding"))
        .Add("RESG-PLEDGE", static (facts, rule) => !facts.QuitsEmployment || facts is { HasDestination: true, HasPledge: true } ? null
            : rule.Broken(facts.HasDestination ? "辞去公职的，还没有书面保证。" : "辞去公职的，没有写明去向。", facts.HasDestination ? "PledgedOn" : "Destination", $"离开后 {rule.Value("years")} 年内不到原管辖范围的企业和中介机构任职，不从事与原工作直接相关的经营活动。"));

    public static readonly RuleChecks<DecisionFacts> Decision = new RuleChecks<DecisionFacts>()
        .Add("RESG-OPINIONS", static (facts, rule) => facts.MissingOpinions.Count == 0 ? null : rule.Broken($"还没有听取{string.Join('、', facts.MissingOpinions)}的意见。", "DisciplineOpinion"))
        .Add("RESG-TALK", static (facts, rule) => facts.HasTalk ? null : rule.Broken("还没有同本人谈话。", "TalkedOn"))
        .Add("RESG-BOTH", static (facts, rule) => !facts.QuitsEmployment || facts.HasEmploymentDecision ? null
            : rule.Broken("本人同时申请辞去公职，要一并作出决定。", "EmploymentDecision"));

    public static readonly RuleChecks<OrderFacts> Order = new RuleChecks<OrderFacts>()
        .Add("RESG-ADMONISHED", static (facts, rule) => facts.Cause != ResignationCause.NoImprovement || facts.AdmonishedOn <= facts.OrderedOn ? null
            : rule.Broken("按这一情形责令辞职，要先有诫勉谈话的记录。", "AdmonishedOn"))
        .Add("RESG-UNFIT", static (facts, rule) => facts.Cause != ResignationCause.Unfit || Share(facts) >= rule.Number("percent") ? null
            : rule.Broken(facts.Forms is > 0 ? $"不称职票 {facts.Unfit}/{facts.Forms}，{Share(facts):0.0}%，没有达到 {rule.Value("percent")}%。" : "没有登记考察中的不称职票。", "Unfit"))
        .Add("RESG-NOTICE", static (facts, rule) => facts is { HasTalk: true, HasNotice: true } ? null
            : rule.Broken(facts.HasTalk ? "还没有送达书面通知。" : "还没有指定专人谈话。", facts.HasTalk ? "NotifiedOn" : "TalkedOn"));

    public static readonly RuleChecks<AppealFacts> Appeal = new RuleChecks<AppealFacts>()
        .Add("RESG-APPEAL", static (facts, rule) => facts.AppealedOn <= facts.NotifiedOn.AddDays(rule.Number("days")) ? null
            : rule.Broken($"申诉要在接到通知 {rule.Value("days")} 日内提出，到 {facts.NotifiedOn.AddDays(rule.Number("days")):yyyy-MM-dd} 为止。", "AppealedOn"));

    public static readonly RuleChecks<EndFacts> Completion = new RuleChecks<EndFacts>()
        .Add("RESG-AGREED", static (facts, rule) => facts.IsRemoval || facts.IsAgreed ? null : rule.Broken("还没有同意辞职，不能办理手续。"))
        .Add("RESG-REMOVAL", static (facts, rule) => !facts.IsRemoval || facts.MayRemove ? null : rule.Broken("申请的期限还没有过，不能按免职办理。", "IsRemoval"));

    public static readonly RuleChecks<EndFacts> Publication = new RuleChecks<EndFacts>()
        .Add("RESG-PUBLISH", static (facts, rule) => facts.IsCompleted ? null : rule.Broken("辞职手续还没有办完，不能公布。", "PublishedOn"));

    public static readonly RuleChecks<EndFacts> Announcement = new RuleChecks<EndFacts>()
        .Add("RESG-ANNOUNCE", static (facts, rule) => !facts.IsIncompatible || facts.AnnouncedOn is null || (facts.IsAgreed && facts.DecidedOn <= facts.AnnouncedOn) ? null
            : rule.Broken("新任职务同原职务不能兼任，辞职批准以后才能公布新任职务。", "AnnouncedOn"));

    /// <summary>Steps taken too late: they happened, so they are listed and not refused.</summary>
    public static readonly RuleChecks<ClockFacts> Clocks = new RuleChecks<ClockFacts>()
        .Add("RESG-APPLY", static (facts, rule) => Late(facts, ResignationStep.Apply, facts.From.AddDays(rule.Number("days")), rule, "书面申请"))
        .Add("RESG-REPLY", static (facts, rule) => Late(facts, ResignationStep.Reply, facts.From.AddMonths(rule.Number("months")), rule, "答复"))
        .Add("RESG-BLAME-REPLY", static (facts, rule) => Late(facts, ResignationStep.BlameReply, facts.From.AddMonths(rule.Number("months")), rule, "答复"))
        .Add("RESG-ORDER-APPLY", static (facts, rule) => Late(facts, ResignationStep.OrderApply, facts.From.AddDays(rule.Number("days")), rule, "书面申请"))
        .Add("RESG-REVIEW", static (facts, rule) => Late(facts, ResignationStep.Review, facts.From.AddMonths(rule.Number("months")), rule, "复查决定"))
        .Add("RESG-UPHELD", static (facts, rule) => Late(facts, ResignationStep.UpheldApply, facts.From.AddDays(rule.Number("days")), rule, "复查以后的申请"));

    /// <summary>In percent of all forms; 0 without forms.</summary>
    public static decimal Share(OrderFacts facts) => facts is { Unfit: { } unfit, Forms: > 0 and var forms } ? unfit * 100m / forms : 0;

    private static Finding? Late(ClockFacts facts, ResignationStep step, DateOnly last, RuleInForce rule, string what)
        => facts.Step != step || facts.On <= last ? null : rule.Broken($"{what}在 {facts.On:yyyy-MM-dd}，晚于期限 {last:yyyy-MM-dd}。");
}
