using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>
/// A named crossing of the scope: a case is seen from both its sides, and each side sees of the other the name of the
/// organisation and nothing else.
/// </summary>
internal static class TransferScope
{
    public static IQueryable<TransferCase> Seen(this IQueryable<TransferCase> transfers, PartyBuildingDbContext db, OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => (int?)o.Id);
        return transfers.Where(t => seen.Contains(t.FromBranchId) || seen.Contains(t.ToCommitteeId) || seen.Contains(t.ToBranchId));
    }
}
