using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A few figures of a whole scope for the desk: what the returns of a month say, whether sent or not.</summary>
public sealed class ScopeSums(PartyBuildingDbContext db)
{
    /// <summary>Sum of each key over the branches in <paramref name="scope"/>; a key nobody has is absent.</summary>
    /// <param name="month">yyyyMM.</param>
    public async Task<IReadOnlyDictionary<string, long>> OfAsync(
        string formCode, int month, IReadOnlyList<string> keys, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        var sums =
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.IsLatest && r.Period!.Form!.Code == formCode && r.Period.Month == month && keys.Contains(i.Key)
                && c.Value != null && seen.Any(o => o.Id == r.OrganisationId)
            group c.Value!.Value by i.Key into g
            select new { g.Key, Sum = g.Sum() };
        return await sums.ToDictionaryAsync(x => x.Key, x => x.Sum, cancel);
    }
}
