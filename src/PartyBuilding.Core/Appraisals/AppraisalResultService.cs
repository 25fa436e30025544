using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>
/// Comment and result for every member (L1791) and the feedback (L1793), for one or for many alike. There is no quota
/// and no ranking: nothing here counts how many are excellent.
/// </summary>
public sealed class AppraisalResultService(
    PartyBuildingDbContext db, AppraisalDesk desk, AppraisalRoster roster, RuleBook rules, CodeTableStore codes)
{
    /// <summary>A result or comment that changes takes the feedback back: the member has to be told anew.</summary>
    public Task<Outcome<Guid>> GiveAsync(GiveResults input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var chosen = AppraisalDesk.Pick(open, input.Entries);
            var (comment, evidence) = (AppraisalText.Of(input.Comment), AppraisalText.Of(input.Evidence));
            var (table, book) = (await codes.CurrentAsync(cancel), await rules.CurrentAsync(cancel));
            var findings = Typed(input, open.Round, chosen, comment, evidence, table, context.Today);
            findings.AddRange(book.Evaluate(
                AppraisalChecks.Stage, new StageFacts(open.Round.Stage, AppraisalStage.Examination, "评语和结果"), input.On, RuleOccasion.Decision).Blocking);
            foreach (var entry in chosen)
            {
                findings.AddRange(book.Evaluate(
                    AppraisalChecks.Result, new ResultFacts(entry.Person!.Name, entry.Standing, input.ResultCode ?? "", evidence, chosen.Count),
                    input.On, RuleOccasion.Decision).Blocking);
            }

            if (findings.Count == 0 && !AppraisalResults.NeedsHandling(input.ResultCode) && await HandledAsync(chosen, cancel))
                findings.Add(AppraisalFindings.Handled());
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings.DistinctBy(f => f.Message).ToList());

            foreach (var entry in chosen)
            {
                var next = desk.Next(entry, no);
                if (entry.ResultCode != input.ResultCode || entry.Comment != comment || entry.FeedbackOn < input.On)
                    (next.FeedbackOn, next.FeedbackById, next.FiledOn, next.PersonalFile) = (null, null, null, false);
                (next.ResultCode, next.Comment, next.CommentedOn) = (input.ResultCode, comment, input.On);
                next.Evidence = AppraisalResults.NeedsHandling(input.ResultCode) ? evidence : null;
            }

            desk.Record(
                context, "appraisal.result-given", open, $"登记 {chosen.Count} 名党员的评语和结果（{AppraisalWords.Result(table, input.ResultCode, open.Round.Year)}）", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    public Task<Outcome<Guid>> FeedbackAsync(GiveFeedback input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var (chosen, demand) = (AppraisalDesk.Pick(open, input.Entries), AppraisalText.Of(input.Demand));
            var by = await roster.MemberAsync(open.Branch.Id, input.ByKey, cancel);
            var findings = new List<Finding>();
            if (chosen.Count == 0)
                findings.Add(AppraisalFindings.Nobody());
            if (by is null)
                findings.Add(AppraisalFindings.Choice("反馈人", nameof(input.ByKey)));
            if (AppraisalDesk.DayProblem(open.Round, input.On, context.Today, "反馈日期", nameof(input.On)) is { } day)
                findings.Add(day);
            if (demand?.Length > AppraisalText.Short)
                findings.Add(AppraisalFindings.TooLong("要求", AppraisalText.Short, nameof(input.Demand)));
            var book = await rules.CurrentAsync(cancel);
            foreach (var entry in chosen)
            {
                findings.AddRange(book.Evaluate(
                    AppraisalChecks.Feedback, new FeedbackFacts(entry.Person!.Name, entry.CommentedOn, input.On, entry.PersonId == by?.Id),
                    input.On, RuleOccasion.Decision, context.Reason).Blocking);
            }

            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            foreach (var entry in chosen)
            {
                var next = desk.Next(entry, no);
                (next.FeedbackOn, next.FeedbackById, next.Demand) = (input.On, by!.Id, demand);
            }

            desk.Record(context, "appraisal.feedback-given", open, $"登记向 {chosen.Count} 名党员逐一反馈", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    private async Task<bool> HandledAsync(IReadOnlyList<AppraisalEntry> chosen, CancellationToken cancel)
    {
        Guid[] keys = [.. chosen.Select(e => e.Key)];
        return await db.Set<AppraisalHandling>().AnyAsync(h => keys.Contains(h.EntryKey) && h.SupersededNo == Recorded.Current, cancel);
    }

    private static List<Finding> Typed(
        GiveResults input, AppraisalRound round, IReadOnlyList<AppraisalEntry> chosen, string? comment, string? evidence, CodeTableCatalogue table, DateOnly today)
    {
        var findings = new List<Finding>();
        if (chosen.Count == 0)
            findings.Add(AppraisalFindings.Nobody());
        findings.AddRange(chosen.Where(e => e.Place is not (EntryPlace.Due or EntryPlace.Probationary)).Select(e => AppraisalFindings.NotDue(e.Person!.Name)));
        if (table.Entries(CodeStandards.AppraisalResult, new DateOnly(round.Year, 12, 31)).All(e => e.Code != input.ResultCode))
            findings.Add(AppraisalFindings.Result());
        if (comment is null)
            findings.Add(AppraisalFindings.Missing("评语", nameof(input.Comment)));
        if (comment?.Length > AppraisalText.Long)
            findings.Add(AppraisalFindings.TooLong("评语", AppraisalText.Long, nameof(input.Comment)));
        if (evidence?.Length > AppraisalText.Long)
            findings.Add(AppraisalFindings.TooLong("依据", AppraisalText.Long, nameof(input.Evidence)));
        if (AppraisalDesk.DayProblem(round, input.On, today, "评语日期", nameof(input.On)) is { } day)
            findings.Add(day);
        return findings;
    }
}
