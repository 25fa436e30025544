using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Earlier periods of the cells of one return. The caller has found the return inside its scope.</summary>
public sealed class CellHistory(PartyBuildingDbContext db)
{
    public const int Periods = 12;

    /// <summary>The last twelve periods of one cell up to and with this one, oldest first.</summary>
    public async Task<IReadOnlyList<CellPast>> OfAsync(
        ReturnSummary own, PeriodSummary period, string key, CancellationToken cancel = default)
    {
        // One period more, so that the same month of last year is there too.
        var first = period.Span.Last.AddMonths(-Periods * period.Span.Months).Value;
        var cells =
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.OrganisationId == own.OrganisationId && r.IsLatest && i.Key == key
                && r.Period!.Form!.Code == period.FormCode && r.Period.Month >= first && r.Period.Month <= period.Month
            orderby r.Period!.Month
            select new CellPast(r.Period!.Month, r.Period.Form!.Version, c.Value);
        return await cells.AsNoTracking().ToListAsync(cancel);
    }

    /// <summary>The cells of many returns at some keys, for lists that show a few figures beside each name.</summary>
    public async Task<ILookup<int, (string Key, long? Value)>> AtAsync(
        IReadOnlyList<int> returnIds, IReadOnlyList<string> keys, CancellationToken cancel = default)
    {
        var cells =
            from c in db.Set<ReturnCell>()
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where returnIds.Contains(c.ReturnId) && keys.Contains(i.Key)
            select new { c.ReturnId, i.Key, c.Value };
        return (await cells.AsNoTracking().ToListAsync(cancel)).ToLookup(x => x.ReturnId, x => (x.Key, x.Value));
    }
}
