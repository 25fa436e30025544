using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>
/// What follows for the basically unqualified and the unqualified (L1795): education first, correction within a limit, or
/// a note that the constitution's procedure is proposed. Nobody leaves the party here. A limit may outlast the round.
/// </summary>
public sealed class AppraisalHandlingService(PartyBuildingDbContext db, AppraisalDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> AddAsync(AddHandling input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (open.Entries.FirstOrDefault(e => e.Key == input.EntryKey) is not { } entry)
                return Outcome<Guid>.NotFound();
            // L1795: the committee handles by the constitution's procedure.
            if (input.Kind == HandlingKind.ProcedureProposed && !open.IsAbove)
                return Outcome<Guid>.Forbidden();
            if (await db.Set<AppraisalHandling>().AnyAsync(h => h.Key == input.HandlingKey, cancel))
                return Outcome<Guid>.Ok(input.Key);
            var educated = await db.Set<AppraisalHandling>()
                .Where(h => h.EntryKey == entry.Key && h.Kind == HandlingKind.Education && h.SupersededNo == Recorded.Current).MinAsync(h => (DateOnly?)h.On, cancel);
            var what = AppraisalText.Of(input.What);
            var findings = Typed(input, entry, what, context.Today);
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                AppraisalChecks.Handling,
                new HandlingFacts(entry.Person!.Name, entry.ResultCode, input.Kind, input.On, educated, input.Kind == HandlingKind.Correction ? input.DueOn : null),
                input.On, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            db.Add(new AppraisalHandling
            {
                Key = input.HandlingKey, EntryKey = entry.Key, RoundId = open.Round.Id, PersonId = entry.PersonId, Kind = input.Kind, On = input.On,
                DueOn = input.Kind == HandlingKind.Correction ? input.DueOn : null, What = what!, RecordedNo = no,
            });
            desk.Record(context, "appraisal.handled", open, $"登记处理：{AppraisalWords.Handlings[input.Kind]}，{input.On:yyyy-MM-dd}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, onClosed: true, cancel);

    /// <summary>How a correction ended; one made good is counted on its day.</summary>
    public Task<Outcome<Guid>> ConcludeAsync(ConcludeCorrection input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var row = await db.Set<AppraisalHandling>().SingleOrDefaultAsync(
                h => h.Key == input.HandlingKey && h.RoundId == open.Round.Id && h.SupersededNo == Recorded.Current, cancel);
            if (row is null)
                return Outcome<Guid>.NotFound();
            var (findings, note) = (new List<Finding>(), AppraisalText.Of(input.Note));
            if (row is not { Kind: HandlingKind.Correction, Outcome: CorrectionOutcome.Running } || open.Round.Status == AppraisalStatus.Withdrawn)
                return Outcome<Guid>.Refused(AppraisalFindings.NotNow("登记改正结果"));
            if (input.Outcome is not (CorrectionOutcome.Corrected or CorrectionOutcome.NotCorrected))
                findings.Add(AppraisalFindings.Choice("改正结果", nameof(input.Outcome)));
            if (input.On < row.On || input.On > context.Today)
                findings.Add(AppraisalFindings.Day("认定日期", row.On, context.Today, nameof(input.On)));
            if (note is null)
                findings.Add(AppraisalFindings.Missing("改正情况", nameof(input.Note)));
            if (note?.Length > AppraisalText.Short)
                findings.Add(AppraisalFindings.TooLong("改正情况", AppraisalText.Short, nameof(input.Note)));
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            row.Supersede(no);
            db.Add(new AppraisalHandling
            {
                Key = row.Key, EntryKey = row.EntryKey, RoundId = row.RoundId, PersonId = row.PersonId, Kind = row.Kind, On = row.On, DueOn = row.DueOn,
                What = row.What, Outcome = input.Outcome, OutcomeOn = input.On, OutcomeNote = note, RecordedNo = no,
            });
            if (input.Outcome == CorrectionOutcome.Corrected)
                db.Add(new AppraisalCount
                {
                    RoundId = open.Round.Id, OrganisationId = open.Branch.Id, Year = open.Round.Year, HandlingKey = row.Key, On = input.On, Corrected = 1, RecordedNo = no,
                });
            desk.Record(context, "appraisal.corrected", open, $"限期改正：{AppraisalWords.Outcomes[input.Outcome]}，{input.On:yyyy-MM-dd}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, onClosed: true, cancel);

    /// <summary>Takes back a handling entered by mistake; a reason is asked for.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid key, int version, Guid handlingKey, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(key, version, context, async (open, no) =>
        {
            var row = await db.Set<AppraisalHandling>().SingleOrDefaultAsync(
                h => h.Key == handlingKey && h.RoundId == open.Round.Id && h.SupersededNo == Recorded.Current, cancel);
            if (row is null)
                return Outcome<Guid>.NotFound();
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<Guid>.Refused(AppraisalFindings.Reason());
            row.Supersede(no);
            foreach (var count in await db.Set<AppraisalCount>().Where(c => c.HandlingKey == handlingKey && c.SupersededNo == Recorded.Current).ToListAsync(cancel))
                count.Supersede(no);
            desk.Record(context, "appraisal.handling-taken-back", open, "撤回登记有误的处理", no);
            return Outcome<Guid>.Ok(key);
        }, onClosed: true, cancel);

    private static List<Finding> Typed(AddHandling input, AppraisalEntry entry, string? what, DateOnly today)
    {
        var findings = new List<Finding>();
        if (!Enum.IsDefined(input.Kind))
            findings.Add(AppraisalFindings.Choice("处理方式", nameof(input.Kind)));
        if (what is null)
            findings.Add(AppraisalFindings.Missing("内容", nameof(input.What)));
        if (what?.Length > AppraisalText.Short)
            findings.Add(AppraisalFindings.TooLong("内容", AppraisalText.Short, nameof(input.What)));
        if (input.On > today || input.On < entry.CommentedOn)
            findings.Add(AppraisalFindings.Day("日期", entry.CommentedOn ?? today, today, nameof(input.On)));
        if (input.Kind == HandlingKind.Correction && (input.DueOn is not { } due || due <= input.On))
            findings.Add(AppraisalFindings.Missing("改正期限，在处理日期之后", nameof(input.DueOn)));
        return findings;
    }
}
