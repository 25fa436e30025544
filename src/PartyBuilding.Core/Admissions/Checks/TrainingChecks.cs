using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Rules from the application to the committee's first decision, 手册2008 L1459-1489.</summary>
public static class TrainingChecks
{
    public static readonly RuleChecks<StepFacts> All = new RuleChecks<StepFacts>()
        // L1461.
        .Add("ADM-AGE", static (facts, rule) => facts.Kind == AdmissionStepKind.Application && facts.BirthDate is { } born && facts.Input.Day < Reaches(born, rule)
            ? rule.Broken($"申请当天未满 {rule.Value("age")} 周岁，{Reaches(born, rule):yyyy-MM-dd} 才满。", nameof(TakeStep.Day), "请核对出生日期和申请日期。") : null)
        .Add("ADM-UNDERTAKINGS", static (facts, rule) => facts.Kind == AdmissionStepKind.Application && Enumerable.Range(0, 4).Any(i => !facts.Input.Ticked(i))
            ? rule.Broken("四项承诺没有全部作出。", nameof(TakeStep.Ticks), "请逐项核对申请书。") : null)
        // L1467.
        .Add("ADM-WRITTEN", static (facts, rule) => facts.Kind == AdmissionStepKind.Application && !facts.Input.Ticked(4)
            ? rule.Broken("入党要有书面申请。", nameof(TakeStep.Ticks), "收到书面申请书后再登记。") : null)
        .Add("ADM-TALK-MONTHS", static (facts, rule) => facts.Kind == AdmissionStepKind.Talk && Late(facts, AdmissionStepKind.Application, rule)
            ? rule.Broken($"收到申请书后超过 {rule.Value("months")} 个月才谈话。", "Reason", "请写明原因。") : null)
        // L1471: no recommendation is a matter of order; both kinds of opinion belong to the decision itself.
        .Add("ADM-ACTIVIST-CONSULT", static (facts, rule) => facts.Kind == AdmissionStepKind.Activist && facts.Input.Verdict == AdmissionVerdict.Agreed
            && (Blank(facts.Input.Inside) || Blank(facts.Input.Outside))
            ? rule.Broken("确定入党积极分子要听取党内外群众的意见，还没有记录。", nameof(TakeStep.Inside), "请分别填写党员和群众的意见。") : null)
        .Add("ADM-C12-RECOMMENDATION", static (facts, rule) => facts.Kind == AdmissionStepKind.Recommendation && facts.Input.Choice is (null or 0)
            ? rule.Broken("没有工会、共青团或妇联的推荐。", nameof(TakeStep.Choice), "一般应有群团组织推荐；没有的请写明理由。") : null)
        // L1473.
        .AddMany("ADM-MENTOR-FULL", static (facts, rule) => facts.Kind != AdmissionStepKind.Mentor ? []
            : facts.People.Count == 0 ? [rule.Broken("请指定培养联系人。", nameof(TakeStep.People), "在本支部正式党员中选。")]
            : facts.People.Where(p => !p.IsFull || !p.IsInBranch || p.IsApplicant).Select(p => rule.Broken(
                p.IsApplicant ? "本人不能作自己的培养联系人。" : p.IsInBranch ? $"{p.Name}在这一天不是正式党员，不能作培养联系人。" : $"{p.Name}在这一天不是本支部的党员。",
                nameof(TakeStep.People), "培养联系人必须由正式党员担任。")))
        .Add("ADM-MENTOR-TWICE", static (facts, rule) => facts.Kind == AdmissionStepKind.Mentor && facts.People.DistinctBy(p => p.Key).Count() < facts.People.Count
            ? rule.Broken("同一个人选了两次。", nameof(TakeStep.People), "请选不同的人。") : null)
        .Add("ADM-C12-MENTORS", static (facts, rule) => facts.Kind == AdmissionStepKind.Mentor && facts.People.Count > rule.Number("most")
            ? rule.Broken($"培养联系人最多 {rule.Value("most")} 名。", nameof(TakeStep.People), "请减少人数。") : null)
        // L1479.
        .Add("ADM-CANDIDATE-CONSULT", static (facts, rule) => facts.Kind == AdmissionStepKind.Candidate && facts.Input.Verdict == AdmissionVerdict.Agreed
            && (Blank(facts.Input.Inside) || Blank(facts.Input.Outside))
            ? rule.Broken("确定发展对象之前要广泛听取党内外的意见，还没有记录。", nameof(TakeStep.Inside), "请填写党内、党外两项记录。") : null)
        .Add("ADM-CANDIDATE-MEETING", static (facts, rule) => facts.Kind == AdmissionStepKind.Candidate && !facts.Input.Ticked(0)
            ? rule.Broken("确定发展对象要专门召开支委会。", nameof(TakeStep.Ticks), "请在专门召开的支委会之后登记。") : null)
        .Add("ADM-ACTIVIST-MONTHS", static (facts, rule) => facts.Kind == AdmissionStepKind.Candidate && rule.Number("months") > 0
            && facts.DayOf(AdmissionStepKind.Activist) is { } activist && facts.Input.Day < activist.AddMonths(rule.Number("months"))
            ? rule.Broken(
                $"确定为入党积极分子（{activist:yyyy-MM-dd}）还不满 {rule.Value("months")} 个月。", nameof(TakeStep.Day), $"最早 {activist.AddMonths(rule.Number("months")):yyyy-MM-dd}。")
            : null)
        // L1483: not stated whether the exception also covers fewer hours; it does here, on record.
        .Add("ADM-TRAINING-HOURS", static (facts, rule) => facts.Kind == AdmissionStepKind.PapersSubmitted
            && facts.Progress.TrainingHours < rule.Number("hours") && !facts.Progress.HasTrainingException
            ? rule.Broken(
                $"集中培训合计 {facts.Progress.TrainingHours} 学时，不足 {rule.Value("hours")} 学时，也没有特殊情况的理由。", "", "请补登培训，或登记个别特殊情况的理由。")
            : null)
        .Add("ADM-TRAINING-REASON", static (facts, rule) => facts.Kind == AdmissionStepKind.Training && facts.Input.Ticked(0) && Blank(facts.Input.Text)
            ? rule.Broken("属个别特殊情况的，要写明理由。", nameof(TakeStep.Text), "请填写理由。") : null)
        // L1475, L1481.
        .Add("ADM-REVIEW-COMPOSITE", static (facts, rule) => facts.Kind is AdmissionStepKind.PreReview or AdmissionStepKind.PapersSubmitted
            && facts.Progress.Done(AdmissionStepKind.PoliticalReview) is { Text: null }
            ? rule.Broken("没有政审综合材料，不能预审。", "", "请补写综合材料：撤回“政治审查”一步后重新登记。") : null)
        .Add("ADM-REVIEW-AGE", static (facts, rule) => facts.Kind is AdmissionStepKind.PreReview or AdmissionStepKind.BranchMeeting && Late(facts, AdmissionStepKind.PoliticalReview, rule)
            ? rule.Broken($"政审结论已超过 {rule.Value("months")} 个月。", "Reason", "请重新政审，或写明理由。") : null)
        // L1543.
        .AddMany("ADM-LEADER-CONSULT", static (facts, rule) => facts.Kind is AdmissionStepKind.PapersSubmitted && AdmissionProcedure.IsLeading(facts.Category)
            ? new[] { AdmissionStepKind.FrontConsultation, AdmissionStepKind.DepartmentConsultation }.Where(k => !facts.Progress.IsDone(k))
                .Select(k => rule.Broken($"还没有{AdmissionProcedure.Title(k)}的记录。", "", "请先由区委登记。"))
            : []);

    // A 29 February is reached on the first of March of a common year unless the parameter says otherwise.
    internal static DateOnly Reaches(DateOnly born, RuleInForce rule)
    {
        var day = born.AddYears(rule.Number("age"));
        return born is { Month: 2, Day: 29 } && day.Day == 28 && rule.Value("leapday") == "after" ? day.AddDays(1) : day;
    }

    internal static bool Late(StepFacts facts, AdmissionStepKind since, RuleInForce rule)
        => rule.Number("months") is > 0 and var months && facts.DayOf(since) is { } day && facts.Input.Day > day.AddMonths(months);

    internal static bool Blank(string? text) => ChineseText.Clean(text).Length == 0;
}
