using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>The yearly adjustment (年度动态调整): everybody of a unit stays or leaves, by one decision, all or nothing.</summary>
public sealed class AdjustmentService(PartyBuildingDbContext db, PoolDesk desk, LedgerTransaction ledger, RuleBook rules)
{
    private const int FirstYear = 1980;

    /// <returns>How many leave.</returns>
    public Task<Outcome<int>> AdjustAsync(AdjustPool input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManagePool))
                    return Outcome<int>.Forbidden();
                var unit = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel);
                if (unit is null)
                    return Outcome<int>.NotFound();
                var entries = await desk.Whole(context.Scope).Where(e => e.OrganisationId == unit.Id && (e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed)).ToListAsync(cancel);
                if (entries.Count == 0)
                    return Outcome<int>.Refused(PoolFindings.Nobody());
                var lines = input.Lines.ToDictionary(l => l.Key);
                if (lines.Count != entries.Count || entries.Exists(e => lines.GetValueOrDefault(e.PublicId)?.Version != e.Version))
                    return Outcome<int>.Conflict(PoolFindings.Lines().Message + PoolFindings.Lines().Remedy);
                var findings = await CheckAsync(input, entries, context, cancel);
                if (findings.Count > 0)
                    return Outcome<int>.Refused(findings);
                foreach (var entry in entries)
                    Adjust(entry, lines[entry.PublicId], input, unit.Path, context);
                return Outcome<int>.Ok(input.Lines.Count(l => !l.Stays));
            },
            cancel);

    private async Task<List<Finding>> CheckAsync(AdjustPool input, List<ReserveEntry> entries, CommandContext context, CancellationToken cancel)
    {
        var (findings, decision, catalogue) = (new List<Finding>(), ChineseText.Clean(input.Decision), await rules.CurrentAsync(cancel));
        if (input.Year < FirstYear || input.Year > context.Today.Year)
            findings.Add(PoolFindings.Year(FirstYear, context.Today.Year));
        if (input.On is not { } on)
            findings.Add(PoolFindings.Missing("决定日期", nameof(input.On)));
        else if (on > context.Today)
            findings.Add(PoolFindings.Future("决定日期", nameof(input.On)));
        else if (entries.Max(e => e.Moves.Max(m => m.On)) is var last && on < last)
            findings.Add(PoolFindings.Before(last, nameof(input.On)));
        if (decision.Length > ReserveMove.LongestDecision)
            findings.Add(PoolFindings.TooLong("决定", ReserveMove.LongestDecision, nameof(input.Decision)));
        foreach (var line in input.Lines)
        {
            var reason = ChineseText.Clean(line.Reason);
            findings.AddRange(catalogue.Evaluate(PoolChecks.Move, new MoveFacts(decision, line.Stays ? "继续在库" : reason), context.Today, RuleOccasion.Decision).Blocking
                .Select(f => f.Field == "Reason" ? f with { Field = $"Reasons_{line.Key}" } : f));
            if (reason.Length > ReserveMove.LongestReason)
                findings.Add(PoolFindings.TooLong("原因", ReserveMove.LongestReason, $"Reasons_{line.Key}"));
        }

        return [.. findings.Distinct()];
    }

    private void Adjust(ReserveEntry entry, AdjustLine line, AdjustPool input, string path, CommandContext context)
    {
        db.Entry(entry).State = EntityState.Modified;
        var (decision, reason) = (ChineseText.Clean(input.Decision), ChineseText.Clean(line.Reason));
        if (!line.Stays)
            entry.Status = ReserveStatus.Withdrawn;
        entry.IsNear = line.IsNear;
        entry.Moves.Add(new ReserveMove
        {
            On = input.On!.Value, To = entry.Status, Decision = decision, Reason = reason.Length > 0 ? reason : $"{input.Year}年度调整，继续在库", Year = (short)input.Year, By = context.Actor.Name,
        });
        desk.Record(context, "reserve.adjusted", entry, path, $"{input.Year} 年度调整：{(line.Stays ? "继续在库" : "退出")}{(line.IsNear ? "，近期可提拔" : "")}，{decision}，{input.On:yyyy-MM-dd}");
    }
}
