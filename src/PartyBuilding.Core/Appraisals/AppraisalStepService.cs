using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>The steps of the branch as a whole, and the way from stage to stage.</summary>
public sealed class AppraisalStepService(PartyBuildingDbContext db, AppraisalDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> StepAsync(RecordAppraisalStep input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!AppraisalWords.StageOf.TryGetValue(input.Kind, out var stage))
                return Outcome<Guid>.Refused(AppraisalFindings.Choice("步骤", nameof(input.Kind)));
            var steps = await CurrentAsync(open.Round, cancel);
            var (book, text) = (await rules.CurrentAsync(cancel), AppraisalText.Of(input.Text));
            var findings = Typed(input, open.Round, text, context.Today);
            findings.AddRange(book.Evaluate(
                AppraisalChecks.Stage, new StageFacts(open.Round.Stage, stage, AppraisalWords.Steps[input.Kind]), input.On, RuleOccasion.Decision).Blocking);
            if (input.Kind == AppraisalStepKind.GroupMeeting)
                findings.AddRange(book.Evaluate(
                    AppraisalChecks.GroupMeeting, new GroupMeetingFacts(input.On, On(steps, AppraisalStepKind.MemberOpinions), On(steps, AppraisalStepKind.OtherOpinions)),
                    input.On, RuleOccasion.Decision).Blocking);
            // Moved after the meeting it would undo the order just as well.
            if (input.Kind is AppraisalStepKind.MemberOpinions or AppraisalStepKind.OtherOpinions
                && On(steps, AppraisalStepKind.GroupMeeting) is { } met && input.On > met && On(steps, input.Kind) is not null)
                findings.Add(AppraisalFindings.Day(AppraisalWords.Steps[input.Kind], open.Round.StartsOn, met, nameof(input.On)));
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);

            foreach (var old in steps.Where(s => s.Kind == input.Kind))
                old.Supersede(no);
            db.Add(Made(open.Round, input.Kind, stage, input.On, context, no, input.Expected, input.Present, text));
            desk.Record(context, "appraisal.step", open, $"{AppraisalWords.Steps[input.Kind]}，{input.On:yyyy-MM-dd}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    /// <summary>Opens the next stage; what of this one is not entered needs a reason.</summary>
    public Task<Outcome<Guid>> MoveAsync(MoveStage input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!Enum.IsDefined(input.To) || input.To <= open.Round.Stage)
                return Outcome<Guid>.Refused(AppraisalFindings.NotNow("进入这一阶段"));
            var steps = await CurrentAsync(open.Round, cancel);
            var book = await rules.CurrentAsync(cancel);
            var opened = steps.Where(s => s.Kind == AppraisalStepKind.StageOpened).Max(s => (DateOnly?)s.On) ?? open.Round.StartsOn;
            var findings = new List<Finding>();
            if (input.On < opened || input.On > context.Today)
                findings.Add(AppraisalFindings.Day("进入阶段的日期", opened, context.Today, nameof(input.On)));
            findings.AddRange((
                book.Evaluate(AppraisalChecks.Stage, new StageFacts(open.Round.Stage, input.To), input.On, RuleOccasion.Decision)
                + book.Evaluate(AppraisalChecks.Leaving, new StageStepFacts(open.Round.Stage, Missing(open, steps)), input.On, RuleOccasion.Decision, context.Reason)).Blocking);
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            open.Round.Stage = input.To;
            db.Add(Made(open.Round, AppraisalStepKind.StageOpened, input.To, input.On, context, no));
            desk.Record(context, "appraisal.stage-opened", open, $"进入{AppraisalWords.Stages[input.To]}阶段，{input.On:yyyy-MM-dd}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    internal Task<List<AppraisalStep>> CurrentAsync(AppraisalRound round, CancellationToken cancel)
        => db.Set<AppraisalStep>().Where(s => s.RoundId == round.Id && s.SupersededNo == Recorded.Current).OrderBy(s => s.On).ThenBy(s => s.Id).ToListAsync(cancel);

    internal static AppraisalStep Made(
        AppraisalRound round, AppraisalStepKind kind, AppraisalStage stage, DateOnly on, CommandContext context, long no,
        int? expected = null, int? present = null, string? text = null) => new()
        {
            RoundId = round.Id, Kind = kind, Stage = stage, On = on, Expected = expected, Present = present, Text = text,
            RecordedBy = context.Actor.Name, RecordedNo = no,
        };

    internal static DateOnly? On(IEnumerable<AppraisalStep> steps, AppraisalStepKind kind) => steps.Where(s => s.Kind == kind).Max(s => (DateOnly?)s.On);

    /// <summary>What of the open stage the source asks for and nobody has entered (L1777-1793).</summary>
    private static List<string> Missing(OpenRound open, List<AppraisalStep> steps)
    {
        AppraisalStepKind[] wanted = open.Round.Stage switch
        {
            AppraisalStage.Study => [AppraisalStepKind.Survey, AppraisalStepKind.Plan, AppraisalStepKind.Mobilisation],
            AppraisalStage.Discussion => [AppraisalStepKind.MemberOpinions, AppraisalStepKind.OtherOpinions, AppraisalStepKind.GroupMeeting],
            _ => [],
        };
        var missing = wanted.Where(k => steps.All(s => s.Kind != k)).Select(k => AppraisalWords.Steps[k]).ToList();
        var due = open.Entries.Where(e => e.Place == EntryPlace.Due).ToList();
        if (open.Round.Stage == AppraisalStage.SelfEvaluation && due.Count(e => e.SelfCheckedOn is null) is > 0 and var unchecked_)
            missing.Add($"{unchecked_} 名党员的自我评价");
        if (open.Round.Stage == AppraisalStage.Examination && due.Count(e => e.CommentedOn is null) is > 0 and var bare)
            missing.Add($"{bare} 名党员的评语");
        return missing;
    }

    private static List<Finding> Typed(RecordAppraisalStep input, AppraisalRound round, string? text, DateOnly today)
    {
        var findings = new List<Finding>();
        if (AppraisalDesk.DayProblem(round, input.On, today, "日期", nameof(input.On)) is { } day)
            findings.Add(day);
        if (input.Expected is < 0 or > 9999 || input.Present is < 0 or > 9999 || input.Present > input.Expected)
            findings.Add(AppraisalFindings.Attendance());
        if (AppraisalWords.IsMeeting(input.Kind) && (input.Expected is null || input.Present is null))
            findings.Add(AppraisalFindings.Missing("应到和实到人数", nameof(input.Present)));
        if (input.Kind is AppraisalStepKind.MemberOpinions or AppraisalStepKind.OtherOpinions && input.Present is null or 0)
            findings.Add(AppraisalFindings.Missing("听取意见的人数", nameof(input.Present)));
        if (text is null && input.Kind is AppraisalStepKind.Plan or AppraisalStepKind.Resolution && text is null)
            findings.Add(AppraisalFindings.Missing("内容", nameof(input.Text)));
        if (text?.Length > AppraisalText.Long)
            findings.Add(AppraisalFindings.TooLong("内容", AppraisalText.Long, nameof(input.Text)));
        return findings;
    }
}
