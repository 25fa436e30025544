using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Opens a figure of a roll-up: the branches that make it up, as the period places them, each with its own.</summary>
public sealed class FigureQuery(PartyBuildingDbContext db)
{
    /// <param name="keys">Cells of the form; a rate is made of several.</param>
    /// <returns>Null when there is no such period, or the organisation lies outside the scope.</returns>
    public async Task<BranchFigures?> OfAsync(
        string formCode, Month month, int organisationId, IReadOnlyList<string> keys, int page, OrgScope scope, CancellationToken cancel = default)
    {
        var period = await db.Set<ReturnPeriod>().AsNoTracking().SingleOrDefaultAsync(p => p.Form!.Code == formCode && p.Month == month.Value, cancel);
        var tree = await PlacedTree.ReadAsync(db, LedgerPoint.Today(month), cancel);
        if (period is null || tree.Find(organisationId) is not { } organisation || !scope.Contains(organisation.Path))
            return null;
        var returns = await db.Set<UnitReturn>().AsNoTracking().Where(r => r.PeriodId == period.Id && r.IsLatest)
            .Select(r => new { r.Id, r.PublicId, r.OrganisationId, r.Status }).ToListAsync(cancel);
        var values = await ValuesAsync(period.Id, keys, cancel);
        var range = PathRange.Under(organisation.Path);
        var inside = returns.Select(r => (Return: r, Place: tree.Find(r.OrganisationId)))
            .Where(x => x.Place is not null && range.Contains(x.Place.Path))
            // Branches with nothing in these cells say nothing, unless the figure counts who has reported.
            .Where(x => keys.Count == 0 || values[x.Return.Id].Any())
            .OrderBy(x => x.Place!.Path, StringComparer.Ordinal).ToList();
        var shown = Math.Clamp(page, 1, Math.Max(1, (inside.Count + BranchFigures.PageSize - 1) / BranchFigures.PageSize));
        return new BranchFigures(
            keys.ToDictionary(k => k, k => inside.Sum(x => values[x.Return.Id].Where(v => v.Key == k).Sum(v => v.Value)), StringComparer.Ordinal),
            inside.Count, shown,
            [.. inside.Skip((shown - 1) * BranchFigures.PageSize).Take(BranchFigures.PageSize).Select(x => new BranchFigure(
                x.Return.OrganisationId, x.Place!.Name, x.Return.PublicId, x.Return.Status,
                values[x.Return.Id].ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal)))]);
    }

    private async Task<ILookup<int, (string Key, long Value)>> ValuesAsync(int periodId, IReadOnlyList<string> keys, CancellationToken cancel)
    {
        var cells = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.PeriodId == periodId && r.IsLatest && r.Status >= ReturnStatus.Submitted && c.Value != null && c.Value != 0 && keys.Contains(i.Key)
            select new { c.ReturnId, i.Key, c.Value }).ToListAsync(cancel);
        return cells.ToLookup(c => c.ReturnId, c => (c.Key, c.Value!.Value));
    }
}
