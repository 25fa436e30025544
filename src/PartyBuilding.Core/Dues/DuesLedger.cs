using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Writes entries of the dues ledger and keeps the balance above zero on every day.</summary>
public sealed class DuesLedger(PartyBuildingDbContext db, RuleBook rules)
{
    /// <summary>Adds an entry; nothing is added when the balance would not bear it.</summary>
    /// <returns>What refuses it.</returns>
    internal async Task<IReadOnlyList<Finding>> PostAsync(
        int organisationId, DateOnly on, DuesEntryKind kind, long fen, string voucher, string what, Guid? source, long no, CancellationToken cancel, Guid? key = null)
    {
        var entry = new DuesEntry
        {
            Key = key ?? PublicKey.New(on.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), OrganisationId = organisationId, On = on, Kind = kind,
            AmountFen = fen, Voucher = voucher, What = what, SourceKey = source, RecordedNo = no,
        };
        var findings = await BalanceAsync(organisationId, entry, null, cancel);
        if (findings.Count == 0)
            db.Add(entry);
        return findings;
    }

    /// <summary>Takes the entries of a source back, unless the balance would not bear it.</summary>
    internal async Task<IReadOnlyList<Finding>> TakeBackAsync(int organisationId, Guid source, long no, CancellationToken cancel)
    {
        var entries = await db.Set<DuesEntry>()
            .Where(e => e.OrganisationId == organisationId && e.SourceKey == source && e.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var findings = await BalanceAsync(organisationId, null, source, cancel);
        if (findings.Count == 0)
            entries.ForEach(e => e.Supersede(no));
        return findings;
    }

    internal async Task<IReadOnlyList<Finding>> BalanceAsync(int organisationId, DuesEntry? more, Guid? without, CancellationToken cancel)
    {
        var rows = await db.Set<DuesEntry>().AsNoTracking()
            .Where(e => e.OrganisationId == organisationId && e.SupersededNo == Recorded.Current && (without == null || (e.SourceKey != without && e.Key != without)))
            .Select(e => new { e.On, e.Kind, e.AmountFen }).ToListAsync(cancel);
        var days = rows.Select(r => (r.On, Fen: Signed(r.Kind, r.AmountFen)))
            .Concat(more is null ? [] : [(more.On, Fen: Signed(more.Kind, more.AmountFen))])
            .GroupBy(r => r.On).OrderBy(g => g.Key);
        var (balance, lowest) = (0L, new BalanceFacts(0, DateOnly.MinValue));
        foreach (var day in days)
        {
            balance += day.Sum(r => r.Fen);
            if (balance < lowest.LowestFen)
                lowest = new BalanceFacts(balance, day.Key);
        }

        return (await rules.CurrentAsync(cancel)).Evaluate(DuesBookChecks.Balance, lowest, more?.On ?? DateOnly.MaxValue, RuleOccasion.Decision).Blocking;
    }

    internal static long Signed(DuesEntryKind kind, long fen) => DuesWords.IsIn(kind) ? fen : -fen;
}
