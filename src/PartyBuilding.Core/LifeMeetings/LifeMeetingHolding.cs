using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The meeting itself, its situation report, its measures and its file.</summary>
public sealed class LifeMeetingHolding(PartyBuildingDbContext db, LifeMeetingDesk desk, LifeDays days, LifeScores scores, RuleBook rules)
{
    public Task<Outcome<Guid>> HoldAsync(HoldLifeMeeting input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            var members = row.People.Where(p => p is { Role: LifeRole.Member, IsRemoved: false }).ToList();
            var answers = input.Answers.GroupBy(a => a.PersonKey).ToDictionary(g => g.Key, g => g.Last());
            var findings = Plain(input, row, members).ToList();
            if (findings.Count > 0 || input.On is not { } on)
                return findings;
            var catalogue = await rules.CurrentAsync(cancel);
            var absent = members.Where(m => answers.TryGetValue(m.Key, out var a) && a.IsAbsent).ToList();
            var holding = catalogue.Evaluate(
                LifeMeetingChecks.Holding,
                new HoldingFacts(
                    on, LifeMeetingDesk.Text(input.Recorder ?? row.RecorderName) is not null, Has(row, LifeStepKind.LookBack), await UncheckedAsync(row, cancel), Has(row, LifeStepKind.Talks),
                    Has(row, LifeStepKind.Opinions), [.. absent.Select(a => (a.Name, answers[a.Key].Reason))],
                    [.. new[] { (input.Problems, "查摆的问题"), (input.Criticism, "批评与自我批评"), (input.Lessons, "教训"), (input.Measures, "整改措施") }.Where(a => LifeMeetingDesk.Text(a.Item1) is null).Select(a => a.Item2)]),
                on, RuleOccasion.Decision, context.Reason);
            var step = catalogue.Evaluate(LifeMeetingChecks.Step, new LifeMeetingFacts { Step = LifeStepKind.Held, On = on, Today = context.Today }, on, RuleOccasion.Decision);
            if (holding.Refuses || step.Refuses)
                return [.. holding.Blocking, .. step.Blocking];

            foreach (var member in members)
            {
                var answer = answers.GetValueOrDefault(member.Key);
                (member.IsPresent, member.AbsenceReason, member.IsChair) = (answer is not { IsAbsent: true }, answer is { IsAbsent: true } ? LifeMeetingDesk.Text(answer.Reason) : null, member.Key == input.ChairKey);
            }

            (row.HeldOn, row.RecorderName) = (on, LifeMeetingDesk.Text(input.Recorder ?? row.RecorderName));
            var observers = row.People.Count(p => p.Role != LifeRole.Member && !p.IsRemoved);
            LifeMeetingDesk.Write(row, new LifeStep
            {
                Key = PublicKey.New(context.At), Kind = LifeStepKind.Held, On = on, By = context.Actor.Name, Text = LifeMeetingDesk.Text(input.Record), Expected = members.Count,
                Actual = members.Count - absent.Count, Observers = observers, Problems = LifeMeetingDesk.Text(input.Problems), Criticism = LifeMeetingDesk.Text(input.Criticism),
                Lessons = LifeMeetingDesk.Text(input.Lessons), Measures = LifeMeetingDesk.Text(input.Measures), RecordedNo = no,
            });
            desk.Record(context, "life-meeting.held", row, $"召开，{on:yyyy-MM-dd}：应到 {members.Count}，实到 {members.Count - absent.Count}，列席 {observers}", no);
            return [];
        }, cancel);

    public Task<Outcome<Guid>> ReportAsync(ReportLifeMeeting input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            if (row.HeldOn is not { } held || row.Steps.Find(s => s.Kind == LifeStepKind.Held && s.SupersededNo == Recorded.Current) is not { } meeting)
                return [LifeMeetingFindings.NotNow("报情况报告：还没有召开")];
            if (input.On is not { } on)
                return [LifeMeetingFindings.Missing("上报日期", nameof(input.On))];
            if (new[] { input.Criticism, input.Problems, input.Measures }.Any(t => LifeMeetingDesk.Text(t)?.Length > LifeStepConfiguration.LongestText))
                return [LifeMeetingFindings.TooLong("情况报告各项", LifeStepConfiguration.LongestText, nameof(input.Criticism))];
            var due = await days.ReportAsync(held, cancel);
            var catalogue = await rules.CurrentAsync(cancel);
            var fields = catalogue.Evaluate(LifeMeetingChecks.Report, new ReportFacts(Missing(row, input)), on, RuleOccasion.Decision);
            var step = catalogue.Evaluate(LifeMeetingChecks.Step, new LifeMeetingFacts { Step = LifeStepKind.Report, On = on, Today = context.Today, HeldOn = held, DueOn = due }, on, RuleOccasion.Decision);
            if (fields.Refuses || step.Refuses)
                return [.. fields.Blocking, .. step.Blocking];
            LifeMeetingDesk.Write(row, new LifeStep
            {
                Key = PublicKey.New(context.At), Kind = LifeStepKind.Report, On = on, By = context.Actor.Name, Expected = meeting.Expected, Actual = meeting.Actual, Observers = meeting.Observers,
                Criticism = LifeMeetingDesk.Text(input.Criticism), Problems = LifeMeetingDesk.Text(input.Problems), Measures = LifeMeetingDesk.Text(input.Measures),
                LateDays = on > due ? on.DayNumber - due.Value.DayNumber : 0, RecordedNo = no,
            });
            desk.Record(context, "life-meeting.reported", row, $"上报情况报告，{on:yyyy-MM-dd}{(on > due ? "，迟报" : "")}", no);
            return [];
        }, cancel);

    public Task<Outcome<Guid>> AddMeasureAsync(AddLifeMeasure input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            if (row.Measures.Exists(m => m.Key == input.MeasureKey))
                return [];
            if (row.HeldOn is null)
                return [LifeMeetingFindings.NotNow("登记整改措施：还没有召开")];
            var (content, responsible) = (ChineseText.Clean(input.Content), ChineseText.Clean(input.Responsible));
            if (content.Length is 0 or > 1000)
                return [LifeMeetingFindings.Missing("措施，不超过 1000 字", nameof(input.Content))];
            if (responsible.Length > 60)
                return [LifeMeetingFindings.TooLong("责任人", 60, nameof(input.Responsible))];
            var result = (await rules.CurrentAsync(cancel)).Evaluate(LifeMeetingChecks.Measure, new MeasureFacts(responsible, input.DueOn), context.Today, RuleOccasion.Decision);
            if (result.Refuses)
                return result.Blocking;
            row.Measures.Add(new LifeMeasure { Key = input.MeasureKey, Content = content, Responsible = responsible, DueOn = input.DueOn!.Value });
            desk.Record(context, "life-meeting.measure", row, $"增加整改措施，{input.DueOn:yyyy-MM-dd} 完成", no);
            return [];
        }, cancel);

    /// <summary>The result of a measure; open also after the file is closed, since it is looked back on before the next meeting.</summary>
    public Task<Outcome<Guid>> SettleAsync(SettleLifeMeasure input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, (row, no) =>
        {
            var text = ChineseText.Clean(input.Result);
            IReadOnlyList<Finding> findings = row.Measures.Find(m => m.Key == input.MeasureKey) is not { } measure ? [LifeMeetingFindings.NotNow("登记结果")]
                : text.Length is 0 or > 1000 ? [LifeMeetingFindings.Missing("结果，不超过 1000 字", nameof(input.Result))]
                : input.On is not { } on || on > context.Today || on < row.HeldOn ? [LifeMeetingFindings.Missing("结果的日期", nameof(input.On))]
                : Settle(measure, text, on);
            if (findings.Count == 0)
                desk.Record(context, "life-meeting.measure", row, "登记整改措施的结果", no);
            return Task.FromResult(findings);
        }, cancel, filedToo: true);

    /// <summary>A member's material for the file is in, or is not.</summary>
    public Task<Outcome<Guid>> SpeechAsync(LifeMeetingStep input, IReadOnlyList<Guid> people, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, (row, no) =>
        {
            foreach (var person in row.People.Where(p => p is { Role: LifeRole.Member, IsRemoved: false }))
                person.HasSpeech = people.Contains(person.Key);
            desk.Record(context, "life-meeting.people", row, $"收到发言材料 {row.People.Count(p => p.HasSpeech)} 份", no);
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> FileAsync(LifeMeetingStep input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            var held = row.Steps.Find(s => s.Kind == LifeStepKind.Held && s.SupersededNo == Recorded.Current);
            var catalogue = await rules.CurrentAsync(cancel);
            var again = row.HeldOn is { } on && await db.Set<LifeMeeting>().AnyAsync(
                m => m.OrganisationId == row.OrganisationId && m.Kind == LifeMeetingKind.Again && m.Year == row.Year && m.Id != row.Id && m.HeldOn > on, cancel);
            var result = catalogue.Evaluate(
                LifeMeetingChecks.Filing,
                new FilingFacts(
                    held?.Text is not null, Has(row, LifeStepKind.Report), [.. row.People.Where(p => p is { Role: LifeRole.Member, IsRemoved: false, IsPresent: true, HasSpeech: false }).Select(p => p.Name)],
                    (await scores.OfAsync(row.Id, context.Today, cancel))?.Grade, again),
                context.Today, RuleOccasion.Decision);
            if (result.Refuses)
                return result.Blocking;
            row.FiledOn = context.Today;
            LifeMeetingDesk.Write(row, new LifeStep { Key = PublicKey.New(context.At), Kind = LifeStepKind.Filed, On = context.Today, By = context.Actor.Name, RecordedNo = no });
            desk.Record(context, "life-meeting.filed", row, "归档", no);
            return [];
        }, cancel);

    /// <summary>Measures of the body's meeting before this one that nobody has checked.</summary>
    private async Task<int> UncheckedAsync(LifeMeeting row, CancellationToken cancel)
    {
        var last = await db.Set<LifeMeeting>().Where(m => m.OrganisationId == row.OrganisationId && m.Id != row.Id && m.HeldOn != null)
            .OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id).Select(m => (int?)m.Id).FirstOrDefaultAsync(cancel);
        return last is { } id ? await db.Set<LifeMeasure>().CountAsync(m => m.MeetingId == id && m.Result == null, cancel) : 0;
    }

    private static IEnumerable<Finding> Plain(HoldLifeMeeting input, LifeMeeting row, List<LifePerson> members)
    {
        if (row.Steps.Exists(s => s.Kind == LifeStepKind.Report && s.SupersededNo == Recorded.Current))
            yield return LifeMeetingFindings.NotNow("修改召开的情况：情况报告已经上报");
        if (input.On is null)
            yield return LifeMeetingFindings.Missing("召开日期", nameof(input.On));
        if (members.Count == 0)
            yield return LifeMeetingFindings.Nobody();
        if (input.ChairKey is not { } chair || !members.Exists(m => m.Key == chair) || input.Answers.Any(a => a.PersonKey == chair && a.IsAbsent))
            yield return LifeMeetingFindings.Choose("主持人（到会的成员）", nameof(input.ChairKey));
        if (new[] { input.Record, input.Problems, input.Criticism, input.Lessons, input.Measures }.Any(t => LifeMeetingDesk.Text(t)?.Length > LifeStepConfiguration.LongestText))
            yield return LifeMeetingFindings.TooLong("记录、总结各项", LifeStepConfiguration.LongestText, nameof(input.Record));
        if (input.Answers.Any(a => a.Reason?.Trim().Length > 200) || LifeMeetingDesk.Text(input.Recorder)?.Length > 60)
            yield return LifeMeetingFindings.TooLong("缺席原因、记录人", 60, "Answers");
    }

    // L1763-1765: every field; what the meeting's own record holds is taken from there.
    private static List<string> Missing(LifeMeeting row, ReportLifeMeeting input)
    {
        var members = row.People.Where(p => p is { Role: LifeRole.Member, IsRemoved: false }).ToList();
        (bool IsThere, string What)[] fields =
        [
            (row.HeldOn is not null, "时间"), (row.Place is not null, "地点"), (members.Count > 0, "应到人数"), (members.Exists(m => m.IsPresent == true), "实到人数和名单"),
            (members.TrueForAll(m => m.IsPresent == true || m.AbsenceReason is not null), "缺席原因"), (members.Exists(m => m.IsChair), "主持人"), (row.RecorderName is not null, "记录人"),
            (LifeMeetingDesk.Text(input.Criticism) is not null, "批评与自我批评"), (LifeMeetingDesk.Text(input.Problems) is not null, "主要问题"), (LifeMeetingDesk.Text(input.Measures) is not null, "整改措施"),
        ];
        return [.. fields.Where(f => !f.IsThere).Select(f => f.What)];
    }

    private static bool Has(LifeMeeting row, LifeStepKind kind) => row.Steps.Exists(s => s.Kind == kind && s.SupersededNo == Recorded.Current);

    private static IReadOnlyList<Finding> Settle(LifeMeasure measure, string text, DateOnly on)
    {
        (measure.Result, measure.ResultOn) = (text, on);
        return [];
    }
}
