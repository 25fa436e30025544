using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// Rolls a period up for an organisation and its direct subordinates. A return is read by the path of its period or by
/// today's: a level that has lost a branch since still sees the months in which it had it, and no others.
/// </summary>
public sealed class RollUpQueries(PartyBuildingDbContext db, FormStore forms)
{
    /// <returns>Null when there is no such period, or the organisation lies outside the scope.</returns>
    public async Task<RollUpTable?> TableAsync(string formCode, Month month, int organisationId, OrgScope scope, CancellationToken cancel = default)
    {
        var period = await db.Set<ReturnPeriod>().AsNoTracking().SingleOrDefaultAsync(p => p.Form!.Code == formCode && p.Month == month.Value, cancel);
        if (period is null)
            return null;
        var point = LedgerPoint.Today(month);
        var tree = await PlacedTree.ReadAsync(db, point, cancel);
        if (tree.Find(organisationId) is not { } organisation || !scope.Contains(organisation.Path))
            return null;

        var figures = await ReadAsync(period, formCode, point, tree, cancel);
        var rows = tree.Children(organisationId).OrderBy(o => o.Path, StringComparer.Ordinal).Select(o => RollUpCalculator.Row(o, figures)).Where(r => r.Expected > 0 || r.Values.Values.Any(v => v != 0));
        var form = await forms.GetAsync(period.FormId, cancel);
        return new RollUpTable(form.Definition, month, RollUpCalculator.Row(organisation, figures), [.. rows]);
    }

    private async Task<PeriodFigures> ReadAsync(ReturnPeriod period, string formCode, LedgerPoint point, PlacedTree tree, CancellationToken cancel)
    {
        var returns = await db.Set<UnitReturn>().AsNoTracking()
            .Where(r => r.PeriodId == period.Id && r.IsLatest && r.Status != ReturnStatus.NotDue)
            .Select(r => new { r.Id, r.OrganisationId, r.Status })
            .ToListAsync(cancel);
        var cells = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.PeriodId == period.Id && r.IsLatest && r.Status >= ReturnStatus.Submitted && c.Value != null && c.Value != 0
            select new { c.ReturnId, i.Key, c.Value }).ToListAsync(cancel);
        var byReturn = cells.ToLookup(c => c.ReturnId);
        var isMonthly = (await forms.GetAsync(period.FormId, cancel)).ItemIds.ContainsKey("start");
        return new PeriodFigures(
            [.. returns.Select(r => new FrozenReturn(r.OrganisationId, r.Status, byReturn[r.Id].ToDictionary(c => c.Key, c => c.Value!.Value, StringComparer.Ordinal)))],
            isMonthly ? await EndsAsync(formCode, point, cancel) : new Dictionary<int, long>(),
            tree,
            await PlacedTree.ReadAsync(db, point with { Month = point.Month.Previous }, cancel),
            isMonthly ? await Legs.ReadAsync(db, point, branches: null, cancel) : [],
            isMonthly);
    }

    /// <summary>What each branch closed the month before with: frozen where its return has arrived, the ledger's count where not.</summary>
    private async Task<Dictionary<int, long>> EndsAsync(string formCode, LedgerPoint point, CancellationToken cancel)
    {
        var month = point.Month.Previous;
        var ends = await CountedMembers.Placed(db, point with { Month = month })
            .GroupBy(p => p.OrganisationId)
            .Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var frozen = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.Period!.Month == month.Value && r.Period.Form!.Code == formCode && r.IsLatest
                && r.Status >= ReturnStatus.Submitted && i.Key == "end" && c.Value != null
            select new { r.OrganisationId, Value = c.Value!.Value }).ToListAsync(cancel);
        foreach (var row in frozen)
            ends[row.OrganisationId] = row.Value;
        return ends;
    }
}
