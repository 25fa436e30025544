using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>What members do themselves in a round, and who is listed apart.</summary>
public sealed class AppraisalEntryService(PartyBuildingDbContext db, AppraisalDesk desk, AppraisalRoster roster, RuleBook rules)
{
    /// <summary>自我评价; probationary members check themselves too.</summary>
    public Task<Outcome<Guid>> SelfCheckAsync(RecordSelfChecks input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var (chosen, text) = (AppraisalDesk.Pick(open, input.Entries), AppraisalText.Of(input.Text));
            var findings = Typed(chosen, open, input.On, text, context.Today);
            findings.AddRange(chosen.Where(e => e.Place is not (EntryPlace.Due or EntryPlace.Probationary)).Select(e => AppraisalFindings.NotDue(e.Person!.Name)));
            findings.AddRange(await StageAsync(open, AppraisalStage.SelfEvaluation, "自我评价", input.On, cancel));
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            foreach (var entry in chosen)
            {
                var next = desk.Next(entry, no);
                (next.SelfCheckedOn, next.SelfCheck) = (input.On, text ?? entry.SelfCheck);
            }

            desk.Record(context, "appraisal.self-checked", open, $"登记 {chosen.Count} 名党员的自我评价", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    /// <summary>整改措施 (L1797).</summary>
    public Task<Outcome<Guid>> MeasureAsync(RecordMeasures input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var (chosen, text) = (AppraisalDesk.Pick(open, input.Entries), AppraisalText.Of(input.Text));
            var findings = Typed(chosen, open, input.On, text, context.Today);
            if (text is null)
                findings.Add(AppraisalFindings.Missing("措施", nameof(input.Text)));
            findings.AddRange(chosen.Where(e => e.FeedbackOn is null || e.FeedbackOn > input.On)
                .Select(e => new Finding("APR-MEASURE", RuleForce.Must, $"{e.Person!.Name}在反馈之后才制定措施。", nameof(input.Entries), "请先登记反馈，核对日期。", "手册2008 L1797")));
            findings.AddRange(await StageAsync(open, AppraisalStage.Handling, "党员的措施", input.On, cancel));
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            foreach (var entry in chosen)
            {
                var next = desk.Next(entry, no);
                (next.MeasureOn, next.Measure) = (input.On, text);
            }

            desk.Record(context, "appraisal.measured", open, $"登记 {chosen.Count} 名党员的措施", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    /// <summary>Lists members apart with the reason, or back.</summary>
    public Task<Outcome<Guid>> PlaceAsync(PlaceEntries input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, (open, no) =>
        {
            var (chosen, note) = (AppraisalDesk.Pick(open, input.Entries), AppraisalText.Of(input.Note));
            var findings = new List<Finding>();
            if (chosen.Count == 0)
                findings.Add(AppraisalFindings.Nobody());
            if (!AppraisalWords.Places.ContainsKey(input.Place))
                findings.Add(AppraisalFindings.Choice("怎样列", nameof(input.Place)));
            if (note is null && input.Place is EntryPlace.OutOfContact or EntryPlace.Left or EntryPlace.Excused && note is null)
                findings.Add(AppraisalFindings.PlaceNote());
            if (note?.Length > AppraisalText.Short)
                findings.Add(AppraisalFindings.TooLong("原因", AppraisalText.Short, nameof(input.Note)));
            findings.AddRange(chosen.Where(e => e.CommentedOn is not null && input.Place != EntryPlace.Due).Select(e => AppraisalFindings.HasResult(e.Person!.Name)));
            if (findings.Count > 0)
                return Task.FromResult(Outcome<Guid>.Refused(findings));
            foreach (var entry in chosen)
            {
                var next = desk.Next(entry, no);
                (next.Place, next.PlaceNote) = (input.Place, input.Place is EntryPlace.Due or EntryPlace.Probationary ? null : note);
            }

            desk.Record(context, "appraisal.placed", open, $"{chosen.Count} 名党员改为：{AppraisalWords.Places[input.Place]}", no);
            return Task.FromResult(Outcome<Guid>.Ok(input.Key));
        }, cancel: cancel);

    /// <summary>Takes in a member who came after the reference day.</summary>
    public Task<Outcome<Guid>> AddAsync(AddEntry input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (await roster.MemberAsync(open.Branch.Id, input.PersonKey, cancel) is not { } person)
                return Outcome<Guid>.Refused(AppraisalFindings.Choice("本支部的党员", nameof(input.PersonKey)));
            var elsewhere = await db.Set<AppraisalEntry>().AnyAsync(
                e => e.PersonId == person.Id && e.SupersededNo == Recorded.Current && e.Round!.Year == open.Round.Year
                    && e.Round.Status != AppraisalStatus.Withdrawn && (e.RoundId == open.Round.Id || e.Place == EntryPlace.Due || e.Place == EntryPlace.Probationary), cancel);
            if (elsewhere)
                return Outcome<Guid>.Refused(AppraisalFindings.Appraised(person.Name));
            var spell = await db.MembershipSpells.SingleAsync(s => s.PersonId == person.Id && s.BranchId == open.Branch.Id, cancel);
            db.Add(new AppraisalEntry
            {
                Key = PublicKey.New(context.At), RoundId = open.Round.Id, PersonId = person.Id, OrganisationId = open.Branch.Id, Standing = spell.Standing,
                Place = spell.Standing == Members.MemberStanding.Full ? EntryPlace.Due : EntryPlace.Probationary, RecordedNo = no,
            });
            desk.Record(context, "appraisal.member-added", open, "名单增加 1 名基准日后转入的党员", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel: cancel);

    private async Task<IReadOnlyList<Finding>> StageAsync(OpenRound open, AppraisalStage stage, string what, DateOnly on, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel)).Evaluate(AppraisalChecks.Stage, new StageFacts(open.Round.Stage, stage, what), on, RuleOccasion.Decision).Blocking;

    private static List<Finding> Typed(IReadOnlyList<AppraisalEntry> chosen, OpenRound open, DateOnly on, string? text, DateOnly today)
    {
        var findings = new List<Finding>();
        if (chosen.Count == 0)
            findings.Add(AppraisalFindings.Nobody());
        if (AppraisalDesk.DayProblem(open.Round, on, today, "日期", "On") is { } day)
            findings.Add(day);
        if (text?.Length > AppraisalText.Long)
            findings.Add(AppraisalFindings.TooLong("内容", AppraisalText.Long, "Text"));
        return findings;
    }
}
