using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Lists of dues within a scope: the branches of a month, the months of a branch.</summary>
public sealed class DuesQueries(PartyBuildingDbContext db)
{
    public Task<DuesUnit?> UnitAsync(Guid key, OrgScope scope, CancellationToken cancel = default) => DuesReads.UnitAsync(db, key, scope, cancel);

    /// <summary>The highest organisation of the scope: whose ledger and returns the reader works with.</summary>
    public Task<DuesUnit?> OwnAsync(OrgScope scope, CancellationToken cancel = default)
        => db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null).OrderBy(o => o.Path)
            .Select(o => new DuesUnit(o.Id, o.PublicId, o.Name, o.Kind, o.Path, o.Code)).FirstOrDefaultAsync(cancel);

    public async Task<DuesBranchPage> BranchesAsync(Month month, DuesBranchFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var branches = db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.Kind == OrganisationKind.Branch && o.FoundedOn <= last && (o.ClosedOn == null || o.ClosedOn > first));
        var all =
            from o in branches
            join s in db.Set<DuesSheet>().Where(s => s.Month == month.Value) on o.Id equals s.OrganisationId into sheets
            from s in sheets.DefaultIfEmpty()
            select new { Branch = o, Sheet = s };
        var (total, open, settled) = (
            await all.CountAsync(cancel), await all.CountAsync(x => x.Sheet != null && x.Sheet.Status == DuesSheetStatus.Open, cancel),
            await all.CountAsync(x => x.Sheet != null && x.Sheet.Status == DuesSheetStatus.Settled, cancel));
        var counts = new Dictionary<DuesBranchFilter, int>
        {
            [DuesBranchFilter.All] = total, [DuesBranchFilter.NotOpened] = total - open - settled, [DuesBranchFilter.Open] = open, [DuesBranchFilter.Settled] = settled,
        };
        var chosen = filter switch
        {
            DuesBranchFilter.NotOpened => all.Where(x => x.Sheet == null),
            DuesBranchFilter.Open => all.Where(x => x.Sheet != null && x.Sheet.Status == DuesSheetStatus.Open),
            DuesBranchFilter.Settled => all.Where(x => x.Sheet != null && x.Sheet.Status == DuesSheetStatus.Settled),
            _ => all,
        };
        var at = Math.Clamp(page, 1, Math.Max(1, (counts[filter] + DuesBranchPage.Size - 1) / DuesBranchPage.Size));
        var rows = await chosen.OrderBy(x => x.Branch.Path).Skip((at - 1) * DuesBranchPage.Size).Take(DuesBranchPage.Size)
            .Select(x => new { x.Branch.Id, x.Branch.PublicId, x.Branch.Name, Sheet = x.Sheet == null ? null : new { x.Sheet.PublicId, x.Sheet.Status } }).ToListAsync(cancel);
        var figures = await FiguresAsync(rows.ConvertAll(r => r.Id), month.Value, month.Value, cancel);
        var seen = branches.Select(o => o.Id);
        return new DuesBranchPage(
            [.. rows.Select(r => (Row: r, Figures: figures.GetValueOrDefault((r.Id, month.Value)) ?? Figures.None)).Select(x => new DuesBranchRow(
                x.Row.PublicId, x.Row.Name, x.Row.Sheet?.PublicId, x.Row.Sheet?.Status, x.Figures.People, x.Figures.Payable, x.Figures.Received, x.Figures.Remittance))],
            at, counts[filter], counts,
            await DuesReads.Charges(db).Where(c => c.Month == month.Value && seen.Contains(c.OrganisationId)).SumAsync(c => c.PayableFen, cancel),
            await DuesReads.Payments(db).Where(p => p.Month == month.Value && seen.Contains(p.OrganisationId)).SumAsync(p => p.AmountFen, cancel));
    }

    /// <summary>The months of a branch, newest first, of one year or all.</summary>
    public async Task<IReadOnlyList<DuesMonthRow>> MonthsAsync(int branchId, CancellationToken cancel = default)
    {
        var sheets = await db.Set<DuesSheet>().AsNoTracking().Where(s => s.OrganisationId == branchId).OrderByDescending(s => s.Month).ToListAsync(cancel);
        if (sheets.Count == 0)
            return [];
        var figures = await FiguresAsync([branchId], sheets[^1].Month, sheets[0].Month, cancel);
        return [.. sheets.Select(s => (Sheet: s, Figures: figures.GetValueOrDefault((branchId, s.Month)) ?? Figures.None)).Select(x => new DuesMonthRow(
            x.Sheet.PublicId, new Month(x.Sheet.Month), x.Sheet.Status, x.Figures.People, x.Figures.Payable, x.Figures.Received, x.Figures.Remittance, x.Figures.Remitted))];
    }

    private async Task<Dictionary<(int Unit, int Month), Figures>> FiguresAsync(List<int> units, int from, int to, CancellationToken cancel)
    {
        var charges = await DuesReads.Charges(db).Where(c => units.Contains(c.OrganisationId) && c.Month >= from && c.Month <= to)
            .GroupBy(c => new { c.OrganisationId, c.Month }).Select(g => new { g.Key, People = g.Count(), Fen = g.Sum(c => c.PayableFen) }).ToListAsync(cancel);
        var paid = (await DuesReads.Payments(db).Where(p => units.Contains(p.OrganisationId) && p.Month >= from && p.Month <= to)
            .GroupBy(p => new { p.OrganisationId, p.Month }).Select(g => new { g.Key, Fen = g.Sum(p => p.AmountFen) }).ToListAsync(cancel))
            .ToDictionary(g => (g.Key.OrganisationId, g.Key.Month), g => g.Fen);
        var remitted = (await DuesReads.Remittances(db).Where(r => units.Contains(r.OrganisationId) && r.Month >= from && r.Month <= to)
            .OrderBy(r => r.Id).Select(r => new { r.OrganisationId, r.Month, r.Status, r.AmountFen }).ToListAsync(cancel))
            .ToLookup(r => (r.OrganisationId, r.Month));
        return charges.Select(c => (c.Key.OrganisationId, c.Key.Month)).Union(paid.Keys).ToDictionary(key => key, key =>
        {
            var charge = charges.Find(c => (c.Key.OrganisationId, c.Key.Month) == key);
            var last = remitted[key].LastOrDefault();
            return new Figures(
                charge?.People ?? 0, charge?.Fen ?? 0, paid.GetValueOrDefault(key), last?.Status,
                remitted[key].Where(r => r.Status != DuesRemittanceStatus.SentBack).Sum(r => r.AmountFen));
        });
    }

    private sealed record Figures(int People, long Payable, long Received, DuesRemittanceStatus? Remittance, long Remitted)
    {
        public static readonly Figures None = new(0, 0, 0, null, 0);
    }
}
