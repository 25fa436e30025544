using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>选拔任用监督检查: 手册2008 L3635–L3641.</summary>
public static class SupervisionChecks
{
    public static readonly RuleChecks<SupervisionFacts> Begin = new RuleChecks<SupervisionFacts>()
        .Add("SUPV-TRAINED", static (facts, rule) => facts.TrainedOn is not null && (facts.NoticedOn is null || facts.TrainedOn <= facts.NoticedOn) ? null
            : rule.Broken(facts.TrainedOn is null ? "检查组还没有培训，不能开始检查。" : "检查组的培训晚于检查预告。", "NoticedOn", "请先登记培训日期。"));

    public static readonly RuleChecks<SupervisionFacts> Interviews = new RuleChecks<SupervisionFacts>()
        .Add("SUPV-NOTICE", static (facts, rule) => facts.InterviewedOn is null || facts.NoticedOn <= facts.InterviewedOn ? null
            : rule.Broken($"检查预告在 {facts.NoticedOn:yyyy-MM-dd}，谈话不能在预告以前。", "InterviewedOn"));

    public static readonly RuleChecks<SupervisionFacts> Close = new RuleChecks<SupervisionFacts>()
        .Add("SUPV-FEEDBACK", static (facts, rule) => facts.FeedbackOn is not null ? null : rule.Broken("还没有向被检查的党委（党组）反馈。", "FeedbackOn"))
        .Add("SUPV-REPORT", static (facts, rule) => facts.HasReport ? null : rule.Broken("还没有向派出机关写出专题报告。", "SpecialReport"));

    /// <summary>What the papers of an appointment lack; each becomes a proposed finding on procedure.</summary>
    public static readonly RuleChecks<DossierFacts> Dossier = new RuleChecks<DossierFacts>()
        .Add("SUPV-MINUTES", static (facts, rule) => facts.HasMinutes ? null : rule.Broken($"{facts.Matter}：没有讨论决定的会议记录。"))
        .Add("SUPV-RECOMMENDATION", static (facts, rule) => !facts.IsAppointment || facts.HasRecommendation ? null : rule.Broken($"{facts.Matter}：没有民主推荐材料。"))
        .Add("SUPV-MATERIAL", static (facts, rule) => !facts.IsAppointment || facts.HasInspection ? null : rule.Broken($"{facts.Matter}：没有考察材料。"));
}
