using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Filing, closing, and what comes after a mistake: reopening by those above, withdrawing a round opened wrongly.</summary>
public sealed class AppraisalClosingService(
    PartyBuildingDbContext db, AppraisalDesk desk, AppraisalStepService steps, AppraisalRoster roster, YearMeetings meetings, RuleBook rules, CodeTableStore codes)
{
    /// <summary>Every form to the unit's archive; excellent and unqualified members' to the personal file besides (L1803).</summary>
    public Task<Outcome<Guid>> FileAsync(FileForms input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var (book, where) = (await rules.CurrentAsync(cancel), AppraisalText.Of(input.Where));
            var filed = open.Entries.Where(e => e.CommentedOn is not null).ToList();
            var findings = new List<Finding>();
            findings.AddRange(book.Evaluate(
                AppraisalChecks.Stage, new StageFacts(open.Round.Stage, AppraisalStage.Handling, "材料归档"), input.On, RuleOccasion.Decision).Blocking);
            if (filed.Count == 0)
                findings.Add(AppraisalFindings.NotNow("归档"));
            if (AppraisalDesk.DayProblem(open.Round, input.On, context.Today, "归档日期", nameof(input.On)) is { } day)
                findings.Add(day);
            if (where?.Length > AppraisalText.Short)
                findings.Add(AppraisalFindings.TooLong("存放处", AppraisalText.Short, nameof(input.Where)));
            foreach (var entry in filed)
            {
                findings.AddRange(book.Evaluate(
                    AppraisalChecks.Filing, new FilingFacts(entry.Person!.Name, entry.ResultCode, input.PersonalFiles.Contains(entry.Key)),
                    input.On, RuleOccasion.Decision).Blocking);
            }

            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            foreach (var entry in filed)
            {
                var next = desk.Next(entry, no);
                (next.FiledOn, next.PersonalFile) = (input.On, input.PersonalFiles.Contains(entry.Key));
            }

            foreach (var old in (await steps.CurrentAsync(open.Round, cancel)).Where(s => s.Kind == AppraisalStepKind.Filing))
                old.Supersede(no);
            db.Add(AppraisalStepService.Made(open.Round, AppraisalStepKind.Filing, AppraisalStage.Handling, input.On, context, no, text: where));
            desk.Record(context, "appraisal.filed", open, $"{filed.Count} 份评议表归档，其中 {filed.Count(e => input.PersonalFiles.Contains(e.Key))} 份同时存入本人档案", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    /// <summary>Refused while anybody lacks comment or feedback, by name; who left meanwhile is listed apart.</summary>
    public Task<Outcome<Guid>> CloseAsync(AppraisalAct input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var (on, here) = (input.On ?? context.Today, await roster.NowAsync(open.Branch.Id, cancel));
            var gone = open.Entries.Where(e => e is { Place: EntryPlace.Due, CommentedOn: null } && !here.Contains(e.PersonId)).ToList();
            var due = open.Entries.Where(e => (e.Place == EntryPlace.Due || e.CommentedOn is not null) && !gone.Contains(e)).ToList();
            var done = await steps.CurrentAsync(open.Round, cancel);
            var findings = new List<Finding>();
            var last = done.Select(s => s.On).Concat(due.Select(e => e.FeedbackOn ?? open.Round.StartsOn)).Append(open.Round.StartsOn).Max();
            if (on < last || on > context.Today)
                findings.Add(AppraisalFindings.Day("结束日期", last, context.Today, nameof(input.On)));
            if (open.Round.Stage != AppraisalStage.Handling)
                findings.Add(AppraisalFindings.NotNow($"结束，还在{AppraisalWords.Stages[open.Round.Stage]}阶段"));
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                AppraisalChecks.Closing,
                new ClosingFacts(
                    Names(due.Where(e => e.CommentedOn is null)), Names(due.Where(e => e is { CommentedOn: not null, FeedbackOn: null } && here.Contains(e.PersonId))),
                    Missing(done),
                    AppraisalStepService.On(done, AppraisalStepKind.LifeMeeting) ?? (await meetings.FindAsync(open.Branch.Id, open.Round.Year, on, cancel))?.On),
                on, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);

            foreach (var entry in gone)
            {
                var next = desk.Next(entry, no);
                (next.Place, next.PlaceNote) = (EntryPlace.Left, "评议期间离开本支部");
            }

            (open.Round.Status, open.Round.ClosedOn) = (AppraisalStatus.Closed, on);
            db.Add(Count(open, due, on, no));
            var table = await codes.CurrentAsync(cancel);
            foreach (var entry in due)
                desk.RecordPerson(context, "appraisal.result", open, entry.Person!, $"{open.Round.Year} 年民主评议结果：{AppraisalWords.Result(table, entry.ResultCode, open.Round.Year)}", no);
            desk.Record(context, "appraisal.closed", open, $"评议结束，参加 {due.Count} 名", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    /// <summary>Who stands above the branch sends a closed round back; its figures are superseded.</summary>
    public Task<Outcome<Guid>> ReopenAsync(AppraisalAct input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!open.IsAbove)
                return Outcome<Guid>.Forbidden();
            if (open.Round.Status != AppraisalStatus.Closed)
                return Outcome<Guid>.Refused(AppraisalFindings.NotNow("退回"));
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<Guid>.Refused(AppraisalFindings.Reason());
            await SupersedeCountsAsync(open.Round, no, cancel);
            (open.Round.Status, open.Round.ClosedOn) = (AppraisalStatus.Open, null);
            desk.Record(context, "appraisal.reopened", open, "退回支部修改", no);
            return Outcome<Guid>.Ok(input.Key);
        }, onClosed: true, cancel);

    /// <summary>Takes back a round opened by mistake, while nobody has a result.</summary>
    public Task<Outcome<Guid>> WithdrawAsync(AppraisalAct input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, (open, no) =>
        {
            if (open.Entries.Any(e => e.CommentedOn is not null))
                return Task.FromResult(Outcome<Guid>.Refused(AppraisalFindings.NotNow("撤销，已经有评语")));
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Task.FromResult(Outcome<Guid>.Refused(AppraisalFindings.Reason()));
            open.Round.Status = AppraisalStatus.Withdrawn;
            foreach (var entry in open.Entries)
                entry.Supersede(no);
            desk.Record(context, "appraisal.withdrawn", open, "撤销开错的评议", no);
            return Task.FromResult(Outcome<Guid>.Ok(input.Key));
        }, cancel: cancel);

    private async Task SupersedeCountsAsync(AppraisalRound round, long no, CancellationToken cancel)
    {
        var counts = await db.Set<AppraisalCount>().Where(c => c.RoundId == round.Id && c.HandlingKey == null && c.SupersededNo == Recorded.Current).ToListAsync(cancel);
        counts.ForEach(c => c.Supersede(no));
    }

    private static AppraisalCount Count(OpenRound open, List<AppraisalEntry> due, DateOnly on, long no) => new()
    {
        RoundId = open.Round.Id, OrganisationId = open.Branch.Id, Year = open.Round.Year, On = on, Due = due.Count,
        Appraised = due.Count(e => e.CommentedOn is not null), Excellent = due.Count(e => e.ResultCode == AppraisalResults.Excellent),
        BasicallyUnqualified = due.Count(e => e.ResultCode == AppraisalResults.BasicallyUnqualified),
        Unqualified = due.Count(e => e.ResultCode == AppraisalResults.Unqualified), RecordedNo = no,
    };

    private static List<string> Missing(List<AppraisalStep> done)
        => [.. new[] { AppraisalStepKind.Resolution, AppraisalStepKind.Report, AppraisalStepKind.Filing }
            .Where(k => done.All(s => s.Kind != k)).Select(k => AppraisalWords.Steps[k])];

    private static List<string> Names(IEnumerable<AppraisalEntry> entries) => [.. entries.Select(e => e.Person!.Name)];
}
