using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>Walks the chain from its first event and says where it does not hold.</summary>
public sealed class AuditVerifier(PartyBuildingDbContext db, KeyRing keys, AuditHeadFiles headFiles)
{
    private const int Batch = 1000;

    public async Task<AuditReport> VerifyAsync(CancellationToken cancel = default)
    {
        var breaks = new List<AuditBreak>();
        var key = keys.Audit;
        var kept = (await headFiles.ReadAsync(cancel)).GroupBy(h => h.ChainNo).ToDictionary(g => g.Key, g => g.Select(h => h.Hash).ToList());
        var (count, number, hash) = (0L, 0L, "");
        while (await NextAsync(number, cancel) is { Count: > 0 } events)
        {
            var rows = await RowsAsync(events, cancel);
            foreach (var e in events)
            {
                count++;
                var isGap = e.ChainNo != number + 1;
                if (isGap)
                    breaks.Add(Gap(number + 1, e.ChainNo - 1));
                // Behind a gap the hash before is unknown; the event is tied by the one after it.
                else if (ChainHash.Of(key, hash, e, rows[e.Id]) != e.Hash)
                    breaks.Add(Rewritten(e));
                if (kept.Remove(e.ChainNo, out var heads) && heads.Exists(h => h != e.Hash))
                    breaks.Add(Rewritten(e));
                (number, hash) = (e.ChainNo, e.Hash);
            }
        }

        await CheckEndAsync(breaks, number, hash, kept.Keys, cancel);
        return new AuditReport(count, [.. breaks.Distinct()]);
    }

    private Task<List<BusinessEvent>> NextAsync(long after, CancellationToken cancel)
        => db.BusinessEvents.AsNoTracking().Where(e => e.ChainNo > after).OrderBy(e => e.ChainNo).ThenBy(e => e.Id).Take(Batch).ToListAsync(cancel);

    private async Task<ILookup<long, ChangeRow>> RowsAsync(List<BusinessEvent> events, CancellationToken cancel)
    {
        var (first, last) = (events.Min(e => e.Id), events.Max(e => e.Id));
        var rows = await db.Set<ChangeRow>().AsNoTracking().Where(r => r.EventId >= first && r.EventId <= last).ToListAsync(cancel);
        return rows.ToLookup(r => r.EventId);
    }

    private async Task CheckEndAsync(
        List<AuditBreak> breaks, long number, string hash, IReadOnlyCollection<long> keptElsewhere, CancellationToken cancel)
    {
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(cancel);
        var furthest = Math.Max(head.ChainNo, keptElsewhere.Where(n => n > number).DefaultIfEmpty(0).Max());
        if (furthest > number)
            breaks.Add(new AuditBreak(AuditBreakKind.TailCut, number + 1, furthest, $"链尾被截断：第 {number + 1} 至 {furthest} 条不见了。"));
        else if (head.ChainNo != number || head.Hash != hash)
            breaks.Add(new AuditBreak(AuditBreakKind.Rewritten, head.ChainNo, number, "链头记录与最后一条事件不一致。"));
        var loose = await db.BusinessEvents.CountAsync(e => e.ChainNo <= 0, cancel);
        if (loose > 0)
            breaks.Add(new AuditBreak(AuditBreakKind.Unchained, 0, 0, $"有 {loose} 条事件不在链上。"));
    }

    private static AuditBreak Gap(long first, long last) => first <= last
        ? new AuditBreak(AuditBreakKind.Missing, first, last, $"第 {first} 至 {last} 条事件缺失。")
        : new AuditBreak(AuditBreakKind.Rewritten, first - 1, first - 1, $"第 {first - 1} 条的序号重复。");

    private static AuditBreak Rewritten(BusinessEvent e)
        => new(AuditBreakKind.Rewritten, e.ChainNo, e.ChainNo, $"第 {e.ChainNo} 条事件（编号 {e.Id}）或其变更明细被改过。");
}
