using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Reads remittances, ledgers and staff within a scope.</summary>
public sealed class DuesBookQueries(PartyBuildingDbContext db)
{
    private const int MostPeople = 500;

    public async Task<DuesRemittancePage> RemittancesAsync(DuesRemittanceList list, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var found = List(list, scope);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + DuesRemittancePage.Size - 1) / DuesRemittancePage.Size));
        var ordered = list == DuesRemittanceList.ToConfirm ? found.OrderBy(r => r.SentOn).ThenBy(r => r.Id) : found.OrderByDescending(r => r.SentOn).ThenByDescending(r => r.Id);
        var rows = await ordered.Skip((at - 1) * DuesRemittancePage.Size).Take(DuesRemittancePage.Size).Include(r => r.Organisation).ToListAsync(cancel);
        return new DuesRemittancePage([.. rows.Select(r => Row(r, r.Organisation!.PublicId, r.Organisation.Name))], at, total, await found.SumAsync(r => r.AmountFen, cancel));
    }

    public async Task<IReadOnlyDictionary<DuesRemittanceList, int>> CountsAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var counts = new Dictionary<DuesRemittanceList, int>();
        foreach (var list in Enum.GetValues<DuesRemittanceList>())
            counts[list] = await CountAsync(list, scope, cancel);
        return counts;
    }

    public Task<int> CountAsync(DuesRemittanceList list, OrgScope scope, CancellationToken cancel = default) => List(list, scope).CountAsync(cancel);

    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<DuesLedgerPage?> LedgerAsync(Guid unitKey, int year, OrgScope scope, CancellationToken cancel = default)
    {
        if (await DuesReads.UnitAsync(db, unitKey, scope, cancel) is not { } unit)
            return null;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var entries = db.Set<DuesEntry>().AsNoTracking().Where(e => e.OrganisationId == unit.Id && e.SupersededNo == Recorded.Current);
        var opening = (await entries.Where(e => e.On < first).GroupBy(e => e.Kind).Select(g => new { g.Key, Fen = g.Sum(e => e.AmountFen) }).ToListAsync(cancel))
            .Sum(e => DuesLedger.Signed(e.Key, e.Fen));
        var balance = opening;
        var rows = await entries.Where(e => e.On >= first && e.On <= last).OrderBy(e => e.On).ThenBy(e => e.Id).ToListAsync(cancel);
        return new DuesLedgerPage(unit, year, opening, [.. rows.Select(e => new DuesEntryRow(
            e.Key, e.On, e.Kind, e.AmountFen, e.Voucher, e.What, e.SourceKey is null, balance += DuesLedger.Signed(e.Kind, e.AmountFen)))]);
    }

    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<DuesStaff?> StaffAsync(Guid unitKey, OrgScope scope, CancellationToken cancel = default)
    {
        if (await DuesReads.UnitAsync(db, unitKey, scope, cancel) is not { } unit)
            return null;
        var officers = (await db.Set<DuesOfficer>().AsNoTracking().Where(o => o.OrganisationId == unit.Id && o.SupersededNo == Recorded.Current)
            .OrderByDescending(o => o.ToOn).ThenBy(o => o.Post).Select(o => new { o.Key, o.Person!.Name, o.Post, o.TrainedOn, o.FromOn, o.ToOn }).ToListAsync(cancel))
            .ConvertAll(o => new DuesOfficerRow(o.Key, o.Name, o.Post, o.TrainedOn, o.FromOn, o.ToOn == Recorded.Open ? null : o.ToOn));
        var account = await db.Set<DuesAccount>().AsNoTracking().SingleOrDefaultAsync(a => a.OrganisationId == unit.Id && a.SupersededNo == Recorded.Current, cancel);
        var people = await db.MembershipSpells.Join(db.Organisations.In(OrgScope.Of(unit.Path)), s => s.BranchId, o => o.Id, (s, o) => new { s.Person!.PublicId, s.Person.Name, s.Person.NameSort, o.Path })
            .OrderBy(x => x.Path).ThenBy(x => x.NameSort).Take(MostPeople).Select(x => new DuesMember(x.PublicId, x.Name, true)).ToListAsync(cancel);
        return new DuesStaff(unit, officers, account?.Bank, account is null ? null : account.Number[^Math.Min(4, account.Number.Length)..], account?.OpenedOn, people);
    }

    internal static DuesRemittanceRow Row(DuesRemittance r, Guid unit, string name) => new(
        r.Key, r.RecordedNo, unit, name, r.ToId, new Month(r.Month), r.ReceivedFen, r.Percent, r.AmountFen, r.SentOn, r.Voucher, r.Note, r.Status, r.AnsweredOn,
        r.AnswerVoucher, r.Answer);

    private IQueryable<DuesRemittance> List(DuesRemittanceList list, OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var all = DuesReads.Remittances(db).Where(r => seen.Contains(r.OrganisationId));
        return list switch
        {
            DuesRemittanceList.ToConfirm => all.Where(r => r.Status == DuesRemittanceStatus.Sent && seen.Contains(r.ToId)),
            DuesRemittanceList.Waiting => all.Where(r => r.Status == DuesRemittanceStatus.Sent && !seen.Contains(r.ToId)),
            DuesRemittanceList.SentBack => all.Where(r => r.Status == DuesRemittanceStatus.SentBack),
            _ => all,
        };
    }
}
