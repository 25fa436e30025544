using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The rules of organisation-life.rule.json about one meeting.</summary>
public static class MeetingChecks
{
    public static readonly RuleChecks<MeetingFacts> Meeting = new RuleChecks<MeetingFacts>()
        .Add("OL-DATE-FUTURE", static (f, rule) => f.On > f.Today ? rule.Broken($"会议日期 {f.On:yyyy-MM-dd} 晚于今天。", nameof(f.On), "请核对日期。") : null)
        .Add("OL-DATE-STANDS", static (f, rule) => f.On < f.FoundedOn ? rule.Broken($"支部 {f.FoundedOn:yyyy-MM-dd} 才成立。", nameof(f.On), "请核对日期。")
            : f.On >= f.ClosedOn ? rule.Broken($"支部 {f.ClosedOn:yyyy-MM-dd} 已经撤销。", nameof(f.On), "请核对日期。") : null)
        .AddMany("OL-LESSON-NEEDS", static (f, rule) => Lesson(f, rule))
        .Add("OL-REPORT-FORM", static (f, rule) => f.Kind == MeetingKind.BranchReport && (f.ReportForm is not { } form || !Enum.IsDefined(form))
            ? rule.Broken("没有选报告的方式。", nameof(f.ReportForm), "请选座谈、演讲或者讨论。") : null)
        .Add("OL-SAME-DAY", static (f, rule) => f.HasSameDay
            ? rule.Broken($"{f.On:yyyy-MM-dd} 已经记过{MeetingWords.Kinds[f.Kind]}。", null, "重复的不用再记；确实又开了一次的，填写理由后再记。") : null)
        .Add("OL-LATE", static (f, rule) => f.LateMonth ? rule.Broken($"{f.On:yyyy年M月}的月报已经上报，会议记入台账，已上报的数字不变。") : null)
        .Add("OL-DRIVE-DAY", static (f, rule) => f.On < f.DriveFrom ? rule.Broken($"这次专题活动 {f.DriveFrom:yyyy-MM-dd} 才开始。", nameof(f.On), "请核对日期。") : null)
        .Add("OL-DRIVE-ONCE", static (f, rule) => f.DriveHeld ? rule.Broken("本支部已经记过这次专题组织生活会。", null, "缺席的党员请在那次会议上登记补课。") : null);

    public static readonly RuleChecks<MeetingCounts> Counts = new RuleChecks<MeetingCounts>()
        .Add("OL-COUNTS", static (c, rule) => c.Present + c.Absent != c.Due || c.MadeUp > c.Absent || c.MadeUp < 0 || c.Present < 0
            ? rule.Broken($"应到 {c.Due}、实到 {c.Present}、未到 {c.Absent}、补课 {c.MadeUp}，合不上。", null, "请核对人数。") : null);

    public static readonly RuleChecks<AbsenceFacts> Absence = new RuleChecks<AbsenceFacts>()
        .Add("OL-PERSON-TWICE", static (a, rule) => a.Times > 1 ? rule.Broken($"{a.Name}记了 {a.Times} 次。", a.Field, "请只留一次。") : null)
        .Add("OL-ABSENCE-REASON", static (a, rule) => a.IsPresent ? null
            : a.Why is not { } why || !Enum.IsDefined(why) ? rule.Broken($"{a.Name}没有到会，没有选原因。", a.Field, "请选原因。")
            : why is AbsenceReason.Other or AbsenceReason.Excused && a.Note is null
                ? rule.Broken($"{a.Name}选了“{MeetingWords.Reasons[why]}”，没有写明情况。", a.Field, "请写明。") : null)
        .Add("OL-DRIVE-ALL", static (a, rule) => a is { IsPresent: false, Why: AbsenceReason.Excused, MayExcuse: false }
            ? rule.Broken($"专题组织生活会应到为全体党员，{a.Name}不能不计应到。", a.Field, "没有到会的选原因，以后登记补课。") : null)
        .Add("OL-DRIVE-TWICE", static (a, rule) => a.ReachedElsewhere && a.Why != AbsenceReason.Excused
            ? rule.Broken($"{a.Name}已在别的支部参加过这次专题活动。", a.Field, "请选“不计应到”，写明在哪个支部参加。") : null);

    public static readonly RuleChecks<MakeUpFacts> MakeUp = new RuleChecks<MakeUpFacts>()
        .Add("OL-MADEUP-BEFORE", static (m, rule) => m.On < m.HeldOn ? rule.Broken($"补课日期早于会议日期 {m.HeldOn:yyyy-MM-dd}。", nameof(m.On), "请核对日期。")
            : m.On > m.Today ? rule.Broken("补课日期晚于今天。", nameof(m.On), "请核对日期。") : null);

    public static readonly RuleChecks<ClosingFacts> Closing = new RuleChecks<ClosingFacts>()
        .Add("OL-CLOSE-PAPERS", static (c, rule) => Enum.GetValues<PaperKind>().Where(k => !c.Papers.Contains(k)).Select(k => MeetingWords.Papers[k]).ToList() is { Count: > 0 } missing
            ? rule.Broken($"缺{string.Join("、", missing)}，不能办结。", null, "请写上，或者上传文件。") : null);

    public static readonly RuleChecks<GroupFacts> Group = new RuleChecks<GroupFacts>()
        .Add("OL-MEMBER-GROUP", static (g, rule) => g.HasGroups && g.Ungrouped.Count > 0
            ? rule.Broken($"{g.Ungrouped.Count} 名党员没有编入党小组：{string.Join("、", g.Ungrouped.Take(10))}{(g.Ungrouped.Count > 10 ? "等" : "")}。", null, "请在支部的“党小组”里编入。")
            : !g.HasGroups && g.Members > 0 && rule.Value("ungrouped") == "refused" ? rule.Broken($"支部没有分党小组，{g.Members} 名党员没有编入党小组。", null, "请在支部的“党小组”里设立。") : null);

    private static IEnumerable<Finding> Lesson(MeetingFacts f, RuleInForce rule)
    {
        if (f.Kind != MeetingKind.Lesson)
            yield break;
        if (f.Topic.Length == 0)
            yield return rule.Broken("党课没有题目。", nameof(f.Topic), "请填写题目。");
        if (!f.HasLecturer)
            yield return rule.Broken("党课没有讲课人。", "LecturerKey", "请选本支部的党员，或者填写支部以外的讲课人。");
        if (f.LessonForm is not { } form || !Enum.IsDefined(form))
            yield return rule.Broken("党课没有选方式。", nameof(f.LessonForm), "请选一种方式。");
    }
}
