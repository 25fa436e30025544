using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Works a round out, decides on each subject, tells them, and files it.</summary>
public sealed class ResultService(PartyBuildingDbContext db, AssessmentDesk desk, LedgerTransaction ledger, AnnualResultRows annual)
{
    public Task<Outcome<Guid>> CloseAsync(CloseAssessment input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Collecting, "汇总", context, async (round, rules) =>
        {
            var subjects = await desk.Subjects(context.Scope).Where(s => s.Unit!.RoundId == round.Id).ToListAsync(cancel);
            var scores = new RoundScores(subjects);
            var missing = new List<string>();
            foreach (var subject in subjects)
            {
                var working = scores.Of(subject, round.SchemeOf(subject), subject.Unit!);
                missing.AddRange(working.Missing.Select(m => $"{subject.Name}：{m}"));
                subject.Composite = working.Composite;
            }

            if (rules.Evaluate(AssessmentChecks.Complete, new MissingFacts(missing), context.Today, RuleOccasion.Decision).Blocking is { Count: > 0 } incomplete)
                return incomplete;
            round.Stage = RoundStage.Closed;
            desk.Record(context, "assessment.closed", AssessmentDesk.Event(round), $"“{round.Title}”汇总，{subjects.Count} 个对象");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> DecideAsync(DecideResult input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(
            no => desk.OnSubjectAsync(input.SubjectKey, input.Version, [RoundStage.Closed], "作出考核结论", context, async (open, rules) =>
            {
                var (subject, conclusion, duties) = (open.Subject, ChineseText.Clean(input.Conclusion), ChineseText.Clean(input.Duties));
                var findings = Check(input, conclusion, duties, context).ToList();
                var grade = open.Scheme.Grades.Find(g => g.Key == input.GradeKey);
                if (grade is null)
                    findings.Add(AssessmentFindings.Fields.Choice("等次", nameof(input.GradeKey)));
                else
                    findings.AddRange(rules.Evaluate(AssessmentChecks.Grade, await FactsAsync(open, grade, duties, cancel), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
                if (findings.Count > 0)
                    return findings;
                (subject.GradeKey, subject.Conclusion, subject.Duties, subject.DecidedOn, subject.DecidedAt) =
                    (grade!.Key, conclusion, duties.Length > 0 ? duties : null, input.On, ChineseText.Clean(input.At));
                subject.GradeReason = string.IsNullOrWhiteSpace(context.Reason) ? null : ChineseText.Clean(context.Reason);
                if (open.Round.Kind == AssessmentKind.Annual && grade.ResultCode is not null && subject.CadreId is not null)
                    await annual.PutAsync(await db.Set<Cadre>().Where(c => c.Id == subject.CadreId).Select(c => c.PersonId).SingleAsync(cancel), open.Round.Year, grade.ResultCode, null, no, cancel);
                desk.Record(context, "assessment.decided", open.Event, $"{subject.Name}：{grade.Name}，{input.On:yyyy-MM-dd}");
                return [];
            }, cancel),
            cancel);

    public Task<Outcome<Guid>> TellAsync(GiveAssessmentFeedback input, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubjectAsync(input.SubjectKey, input.Version, [RoundStage.Closed, RoundStage.Filed], "反馈", context, (open, _) =>
        {
            var (findings, by, opinion) = (new List<Finding>(), ChineseText.PersonName(input.By), ChineseText.Clean(input.Opinion));
            if (open.Subject.DecidedOn is not { } decided)
                return Done(AssessmentFindings.Fields.NotNow("反馈：还没有作出考核结论"));
            if (AssessmentFindings.Fields.Day(input.On, context.Today, "反馈日期", nameof(input.On)) is { } day)
                findings.Add(day);
            else if (input.On < decided)
                findings.Add(AssessmentFindings.Fields.Order("反馈日期", "作出结论的日期", decided, nameof(input.On)));
            if (AssessmentFindings.Fields.Text(by, "反馈人", RoundSubject.LongestBy, nameof(input.By)) is { } who)
                findings.Add(who);
            if (opinion.Length > RoundSubject.LongestText)
                findings.Add(AssessmentFindings.Fields.TooLong("本人意见", RoundSubject.LongestText, nameof(input.Opinion)));
            if (findings.Count > 0)
                return Done(findings);
            (open.Subject.FeedbackOn, open.Subject.FeedbackBy, open.Subject.FeedbackOpinion) = (input.On, by, opinion.Length > 0 ? opinion : null);
            desk.Record(context, "assessment.told", open.Event, $"向{open.Subject.Name}反馈，{input.On:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> FileAsync(FileAssessment input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Closed, "归档", context, async (round, rules) =>
        {
            var findings = new List<Finding>();
            if (AssessmentFindings.Fields.Day(input.On, context.Today, "归档日期", nameof(input.On)) is { } day)
                findings.Add(day);
            var subjects = db.Set<RoundSubject>().Where(s => s.Unit!.RoundId == round.Id);
            var facts = new RoundEndFacts(await subjects.CountAsync(s => s.DecidedOn == null, cancel), await subjects.CountAsync(s => s.DecidedOn != null && s.FeedbackOn == null, cancel));
            findings.AddRange(rules.Evaluate(AssessmentChecks.Ending, facts, context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            (round.Stage, round.FiledOn) = (RoundStage.Filed, input.On);
            desk.Record(context, "assessment.filed", AssessmentDesk.Event(round), $"“{round.Title}”归档，{input.On:yyyy-MM-dd}");
            return [];
        }, cancel);

    private async Task<GradeFacts> FactsAsync(OpenSubject open, SchemeGrade grade, string duties, CancellationToken cancel)
    {
        var (subject, bands) = (open.Subject, open.Scheme.Grades.Exists(g => g.From is not null || g.To is not null));
        var worked = subject.Composite is { } composite ? open.Scheme.Grades.OrderBy(g => g.Order).FirstOrDefault(g => g.Holds(composite)) : null;
        var others = db.Set<RoundSubject>().Where(s => s.Unit!.RoundId == open.Round.Id && s.IsTeam == subject.IsTeam);
        return new GradeFacts(
            subject.Composite, bands && subject.Composite is not null && worked is null, worked?.Name, grade.Name, grade.Quota, await others.CountAsync(cancel),
            await others.CountAsync(s => s.Id != subject.Id && s.GradeKey == grade.Key, cancel), subject.CadreId is null || duties.Length > 0);
    }

    private static IEnumerable<Finding> Check(DecideResult input, string conclusion, string duties, CommandContext context)
    {
        var fields = AssessmentFindings.Fields;
        if (fields.Text(conclusion, "综合评价", RoundSubject.LongestText, nameof(input.Conclusion)) is { } text)
            yield return text;
        if (duties.Length > RoundSubject.LongestText)
            yield return fields.TooLong("岗位职责", RoundSubject.LongestText, nameof(input.Duties));
        if (fields.Day(input.On, context.Today, "作出结论的日期", nameof(input.On)) is { } day)
            yield return day;
        if (fields.Text(ChineseText.Clean(input.At), "会议", RoundSubject.LongestMeeting, nameof(input.At)) is { } at)
            yield return at;
        if (ChineseText.Clean(context.Reason).Length > RoundSubject.LongestText)
            yield return fields.TooLong("理由", RoundSubject.LongestText, "Reason");
    }

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
