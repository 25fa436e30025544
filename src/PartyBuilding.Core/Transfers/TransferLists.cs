using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>Which cases belong to which queue of a scope; counts, lists and the desk all ask here.</summary>
internal static class TransferLists
{
    public static IQueryable<TransferCase> Of(
        TransferQueue queue, PartyBuildingDbContext db, OrgScope scope, bool isDistrict, DateOnly today)
    {
        var seen = db.Organisations.In(scope).Select(o => (int?)o.Id);
        var all = db.Set<TransferCase>();
        return queue switch
        {
            TransferQueue.Todo => isDistrict ? DistrictTodo(all) : Todo(all, seen),
            TransferQueue.Open => isDistrict ? DistrictOpen(all) : Open(all, seen),
            TransferQueue.Coming => all.Where(t => t.Status <= TransferStatus.Consented && t.Kind == TransferKind.Across
                && seen.Contains(t.ToCommitteeId) && !seen.Contains(t.FromCommitteeId)),
            TransferQueue.Overdue => all.Where(t => (seen.Contains(t.FromBranchId) || seen.Contains(t.ToCommitteeId))
                && ((t.Status == TransferStatus.Accepted && t.ReceiptDueOn < today)
                    || (t.Status == TransferStatus.InTransit && t.ValidUntil < today))),
            TransferQueue.Out => all.Where(t => t.Kind != TransferKind.Internal && seen.Contains(t.FromBranchId)),
            _ => all.Where(t => t.Kind != TransferKind.Internal && t.Status >= TransferStatus.InTransit
                && (seen.Contains(t.ToCommitteeId) || seen.Contains(t.ToBranchId))),
        };
    }

    private static IQueryable<TransferCase> Todo(IQueryable<TransferCase> all, IQueryable<int?> seen) => all.Where(t =>
        (t.Status == TransferStatus.Applied && seen.Contains(t.FromCommitteeId))
        || (t.Status == TransferStatus.Returned && seen.Contains(t.FromBranchId) && !seen.Contains(t.FromCommitteeId))
        || (t.Status == TransferStatus.InTransit && t.Kind == TransferKind.Across && seen.Contains(t.ToCommitteeId))
        || (t.Status == TransferStatus.Accepted && t.Kind == TransferKind.In && seen.Contains(t.ToCommitteeId)));

    private static IQueryable<TransferCase> Open(IQueryable<TransferCase> all, IQueryable<int?> seen) => all.Where(t =>
        seen.Contains(t.FromBranchId)
        && (t.Status == TransferStatus.Consented || t.Status == TransferStatus.InTransit || t.Status == TransferStatus.Accepted
            || (t.Status == TransferStatus.Applied && !seen.Contains(t.FromCommitteeId))
            || (t.Status == TransferStatus.Returned && seen.Contains(t.FromCommitteeId))));

    // The district issues nationwide letters (L1685) and coordinates what was refused as "not ours" (L1692).
    private static IQueryable<TransferCase> DistrictTodo(IQueryable<TransferCase> all) => all.Where(t =>
        t.Status == TransferStatus.Consented
        || (t.Status == TransferStatus.Refused && t.ReportedTo != null && t.ArchivedOn == null));

    private static IQueryable<TransferCase> DistrictOpen(IQueryable<TransferCase> all) => all.Where(t =>
        t.Status == TransferStatus.Applied || t.Status == TransferStatus.Returned
        || t.Status == TransferStatus.InTransit || t.Status == TransferStatus.Accepted);
}
