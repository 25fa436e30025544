using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// What the ledger says for the units that file a form: branches as they are counted, or levels with everything below them,
/// less what moved inside.
/// </summary>
public sealed class UnitCounter(PartyBuildingDbContext db, LedgerCounter counter)
{
    /// <param name="units">Units to count; null for all who file the form.</param>
    public async Task<LedgerCounts> CountAsync(FormDefinition form, LedgerPoint point, IReadOnlyCollection<int>? units, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.FiledBy == Filer.Branch)
            return await counter.CountAsync(point, units, form.Queries, cancel);
        var trees = await PlacedTrees.ReadAsync(db, point, cancel: cancel);
        var levels = new Levels(trees, (units ?? [.. form.FiledBy.Units(trees.Now).Select(o => o.Id)]).ToHashSet());
        return await CountAsync(levels, point, units is null ? null : levels.Organisations, form.Queries, cancel);
    }

    /// <summary>Members by the ledger's days (台账口径) on the last day, as known now: this is where a late movement shows.</summary>
    public async Task<LedgerCounts> CountDayAsync(FormDefinition form, MonthSpan span, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        var day = span.LastDay;
        var rows = await db.MemberPlacements
            .Where(p => p.SupersededNo == Recorded.Current && p.ValidFrom <= day && p.ValidTo > day)
            .GroupBy(p => p.OrganisationId).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancel);
        var branches = new LedgerCounts();
        foreach (var row in rows)
            branches.Add(row.Key, MemberItems.End, row.Count);
        if (form.FiledBy == Filer.Branch)
            return branches;
        var trees = await PlacedTrees.ReadAsync(db, LedgerPoint.Today(span), cancel: cancel);
        var counts = new LedgerCounts();
        counts.Add(branches, new Levels(trees, form.FiledBy.Units(trees.Now).Select(o => o.Id).ToHashSet()).Now);
        return counts;
    }

    private async Task<LedgerCounts> CountAsync(
        Levels levels, LedgerPoint point, IReadOnlyCollection<int>? organisations, IReadOnlySet<string> asked, CancellationToken cancel)
    {
        var counts = new LedgerCounts();
        counts.Add(await counter.CountStateAsync(point, organisations, asked, cancel), levels.Now);
        foreach (var (branch, count) in await counter.StartAsync(point, organisations, cancel))
        {
            var (before, last) = (levels.Before(branch), levels.Last(branch));
            if (before is { } opened) counts.Add(opened, LedgerCounter.Start, count);
            // A branch that changed its level took its people along; one that closed sent them off by movements of their own.
            if (before == last) continue;
            if (before is { } left) counts.Add(left, PostingItems.WholeOut, count);
            if (last is { } joined) counts.Add(joined, PostingItems.WholeIn, count);
        }

        foreach (var leg in await Legs.ReadAsync(db, point, organisations, cancel))
        {
            if (levels.Of(leg) is { } level) LedgerCounter.Add(counts, level, leg);
        }

        return counts;
    }
}
