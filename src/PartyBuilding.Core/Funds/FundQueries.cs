using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Funds;

/// <summary>Reads funds held by organisations of a scope.</summary>
public sealed class FundQueries(PartyBuildingDbContext db, ServiceHistory history)
{
    /// <param name="kind">Null for all.</param>
    /// <param name="year">Funds of the year, and those that go on; null for all.</param>
    public Task<ServiceList<FundRow>> ListAsync(FundKind? kind, int? year, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var entries = db.Set<FundEntry>().Where(e => e.SupersededNo == Recorded.Current);
        return ServiceList<FundRow>.OfAsync(
            db.Organisations.AsNoTracking().In(scope)
                .Join(db.Set<Fund>().Where(f => f.SupersededNo == Recorded.Current), o => o.Id, f => f.OrganisationId, (o, f) => new { Holder = o, Fund = f })
                .Where(x => (kind == null || x.Fund.Kind == kind) && (year == null || x.Fund.Year == null || x.Fund.Year == year))
                .OrderBy(x => x.Fund.ClosedOn != null).ThenByDescending(x => x.Fund.Year).ThenBy(x => x.Holder.Path).ThenBy(x => x.Fund.Id)
                .Select(x => new FundRow(
                    x.Fund.Key, x.Fund.Name, x.Fund.Kind, x.Holder.Name, x.Fund.Year,
                    entries.Where(e => e.FundKey == x.Fund.Key && e.Kind == FundEntryKind.Source).Sum(e => e.AmountFen),
                    entries.Where(e => e.FundKey == x.Fund.Key && e.Kind == FundEntryKind.Use).Sum(e => e.AmountFen), x.Fund.ClosedOn)),
            page, cancel);
    }

    /// <param name="names">Whether the reader keeps the record: families are named, and reasons shown, only then.</param>
    public async Task<FundRecord?> RecordAsync(Guid key, OrgScope scope, bool names, CancellationToken cancel = default)
    {
        var found = await db.Organisations.AsNoTracking().In(scope)
            .Join(db.Set<Fund>().Where(f => f.Key == key && f.SupersededNo == Recorded.Current), o => o.Id, f => f.OrganisationId, (o, f) => new { Holder = o, Fund = f })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var entries = await db.Set<FundEntry>().AsNoTracking().Where(e => e.FundKey == key && e.SupersededNo == Recorded.Current)
            .OrderBy(e => e.On).ThenBy(e => e.Kind).ThenBy(e => e.Id).ToListAsync(cancel);
        var (fund, holder, events) = (found.Fund, found.Holder, await history.OfAsync(key, cancel));
        return new FundRecord(
            key, fund.RecordedNo, holder.PublicId, holder.Code, holder.Path, holder.Name, fund.Kind, fund.Name, fund.Year, fund.LeastFen, fund.MostFen, fund.IsOnceAYear, fund.Note, fund.ClosedOn)
        {
            Entries = Rows(entries, names), History = names ? events : [.. events.Select(e => e with { Reason = null })],
        };
    }

    private static List<FundEntryRow> Rows(List<FundEntry> entries, bool names)
    {
        var balance = 0L;
        return entries.ConvertAll(e =>
        {
            balance += FundBalance.Signed(e.Kind, e.AmountFen);
            var isHidden = !names && e.ReceiverKind == FundReceiver.Family;
            return new FundEntryRow(
                e.Key, e.Kind, e.On, e.AmountFen, e.Source, e.What, e.ReceiverKind, isHidden ? FundWords.Hidden : e.Receiver, e.Voucher, isHidden ? null : e.Note, balance);
        });
    }
}
