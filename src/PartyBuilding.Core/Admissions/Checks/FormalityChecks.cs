using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Rules of the formalities, 手册2008 L1491-1513.</summary>
public static class FormalityChecks
{
    public static readonly RuleChecks<StepFacts> All = new RuleChecks<StepFacts>()
        // L1493.
        .AddMany("ADM-SPONSORS", static (facts, rule) => facts.Kind == AdmissionStepKind.Sponsors ? Sponsors(facts, rule) : [])
        .Add("ADM-FORM-NUMBER", static (facts, rule) => facts.Kind != AdmissionStepKind.FormIssued || TrainingChecks.Blank(facts.Input.FormNumber) ? null
            : facts.NumberIsUsed ? rule.Broken("这个编号的志愿书已经用过，一号只用一次。", nameof(TakeStep.FormNumber), "请核对编号。")
            : facts.NumberIsIssued ? null
            : rule.Broken("这个编号不在发给本基层党委的号段之内。", nameof(TakeStep.FormNumber), "请核对编号，或请上级先登记号段。"))
        // L1495-1497.
        .Add("ADM-SPONSOR-OPINIONS", static (facts, rule) => facts.Kind == AdmissionStepKind.SponsorOpinions
            && facts.Progress.Sponsors.Any(s => !facts.Input.People.Any(p => p.PersonKey == s.Person?.PublicId
                && !TrainingChecks.Blank(p.Opinion) && !TrainingChecks.Blank(p.Strengths) && !TrainingChecks.Blank(p.Weaknesses)))
            ? rule.Broken("两名介绍人都要写明意见、优点和缺点。", nameof(TakeStep.People), "请补齐。") : null)
        // L1501.
        .Add("ADM-MEETING-VALID", static (facts, rule) => IsMeeting(facts.Kind) && (facts.Input.Due is null || facts.Input.Attended is null || !facts.Input.Ticked(0))
            ? rule.Broken("支部大会要记应到、实到人数和会议是否有效。", facts.Input.Due is null ? nameof(TakeStep.Due) : facts.Input.Attended is null ? nameof(TakeStep.Attended) : nameof(TakeStep.Ticks), "无效的会议要重新召开。") : null)
        .Add("ADM-MEETING-AGENDA", static (facts, rule) => facts.Kind == AdmissionStepKind.BranchMeeting
            && Enumerable.Range(1, FormalitySteps.Agenda.Count).Where(i => !facts.Input.Ticked(i)).ToList() is { Count: > 0 } missing
            ? rule.Broken($"支部大会的议程还缺：{string.Join("、", missing.Select(i => FormalitySteps.Agenda[i - 1]))}。", nameof(TakeStep.Ticks), "九项都要进行。") : null)
        .Add("ADM-TALLY", static (facts, rule) => HasTally(facts.Kind) ? Tally(facts.Input, rule) : null)
        .Add("ADM-MAJORITY", static (facts, rule) => HasTally(facts.Kind) && rule.Number("percent") is > 0 and var percent
            && facts.Input is { Verdict: AdmissionVerdict.Agreed, Due: { } due, Attended: { } attended, VotesFor: { } votes }
            && (attended * 100 <= due * percent || votes * 100 <= due * percent)
            ? rule.Broken(
                $"应到 {due} 人，实到 {attended} 人、赞成 {votes} 票，实到和赞成都要超过应到的 {percent}%，不能记为通过。", nameof(TakeStep.VotesFor), "请核对人数和票数。")
            : null)
        .Add("ADM-MEETING-MONTHS", static (facts, rule) => facts.Kind == AdmissionStepKind.BranchMeeting && TrainingChecks.Late(facts, AdmissionStepKind.FormalityNotice, rule)
            ? rule.Broken($"预审同意后超过 {rule.Value("months")} 个月才召开支部大会。", "Reason", "请写明理由。") : null)
        .Add("ADM-C12-NOTICE", static (facts, rule) => facts.Kind == AdmissionStepKind.BranchMeeting && !facts.Progress.IsDone(AdmissionStepKind.PublicNotice)
            ? rule.Broken("还没有公示。", "", "请先登记发展公示。") : null)
        // L1507.
        .Add("ADM-COMMITTEE-TALK", static (facts, rule) => facts.Kind == AdmissionStepKind.CommitteeTalk && facts.Input.Choice is not (0 or 1)
            ? rule.Broken("同发展对象谈话的，应是党委委员或者组织员。", nameof(TakeStep.Choice), "请由党委指定的委员或组织员谈话。") : null)
        // L1509.
        .Add("ADM-ONE-BY-ONE", static (facts, rule) => facts.Kind == AdmissionStepKind.CommitteeVote && !facts.Input.Ticked(0)
            ? rule.Broken("党委审批要逐个审议、逐个表决，不能几名发展对象合为一次表决。", nameof(TakeStep.Ticks), "请按这名发展对象自己的票数登记。") : null)
        .Add("ADM-APPROVAL-MONTHS", static (facts, rule) => facts.Kind == AdmissionStepKind.CommitteeVote && TrainingChecks.Late(facts, AdmissionStepKind.BranchMeeting, rule)
            ? rule.Broken($"支部大会后超过 {rule.Value("months")} 个月才审批。", "Reason", "特殊情况请写明理由。") : null)
        .Add("ADM-C12-BALLOT", static (facts, rule) => facts.Kind == AdmissionStepKind.CommitteeVote && (facts.Input.VotesFor ?? 0) + (facts.Input.VotesAgainst ?? 0) == 0
            ? rule.Broken("票决要有票数。", nameof(TakeStep.VotesFor), "请填写赞成、反对、弃权的票数。") : null)
        // L1543.
        .Add("ADM-LEADER-APPROVER", static (facts, rule) => facts.Kind == AdmissionStepKind.CommitteeVote && AdmissionProcedure.IsLeading(facts.Category) && facts.Input.Choice is (null or 0)
            ? rule.Broken("民主党派负责人、无党派上层爱国人士入党，由中央或地方党委审批，基层党委不能审批。", nameof(TakeStep.Choice), "请由有权限的党委审批后登记。") : null)
        // L1511, L1736.
        .Add("ADM-GROUP", static (facts, rule) => facts.Kind == AdmissionStepKind.Announcement && facts.BranchHasGroups && (TrainingChecks.Blank(facts.Input.Paper) || !facts.GroupIsKnown)
            ? rule.Broken("新党员要编入本支部的一个党小组。", nameof(TakeStep.Paper), "请选择党小组。") : null)
        .Add("ADM-CARD", static (facts, rule) => facts.Kind == AdmissionStepKind.Announcement && !(facts.Input.Ticked(0) && facts.Input.Ticked(1))
            ? rule.Broken("还要填写党员卡片，登记造册。", nameof(TakeStep.Ticks), "办完后再登记。") : null);

    private static IEnumerable<Finding> Sponsors(StepFacts facts, RuleInForce rule)
    {
        if (facts.People.Count != 2)
            yield return rule.Broken("入党介绍人要有两名。", nameof(TakeStep.People), "请在本支部正式党员中选两名。");
        if (facts.People.DistinctBy(p => p.Key).Count() < facts.People.Count)
            yield return rule.Broken("两名介绍人不能是同一个人。", nameof(TakeStep.People), "请选两名不同的正式党员。");
        foreach (var person in facts.People.Where(p => p.IsApplicant || !p.IsFull))
            yield return rule.Broken(
                person.IsApplicant ? "本人不能作自己的入党介绍人。" : $"{person.Name}在这一天不是正式党员，不能作入党介绍人。", nameof(TakeStep.People), "介绍人须是正式党员。");
    }

    private static Finding? Tally(TakeStep input, RuleInForce rule)
    {
        if (new[] { input.Due, input.Attended, input.VotesFor, input.VotesAgainst, input.VotesAbstained }.Any(n => n < 0))
            return rule.Broken("人数和票数不能是负数。", nameof(TakeStep.Attended));
        if (input.Attended > input.Due)
            return rule.Broken($"实到 {input.Attended} 人，多于应到 {input.Due} 人。", nameof(TakeStep.Attended), "列席的不计入实到。");
        var votes = (input.VotesFor ?? 0) + (input.VotesAgainst ?? 0) + (input.VotesAbstained ?? 0);
        return votes > input.Attended
            ? rule.Broken($"票数合计 {votes}，多于实到有表决权的 {input.Attended} 人。", nameof(TakeStep.VotesFor), "请核对票数。")
            : input is { Verdict: AdmissionVerdict.Agreed, VotesFor: 0 } ? rule.Broken("没有赞成票，不能记为通过。", nameof(TakeStep.VotesFor)) : null;
    }

    private static bool IsMeeting(AdmissionStepKind kind) => kind is AdmissionStepKind.BranchMeeting or AdmissionStepKind.ConversionMeeting;

    private static bool HasTally(AdmissionStepKind kind) => IsMeeting(kind) || kind == AdmissionStepKind.CommitteeVote;
}
