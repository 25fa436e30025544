using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Reads that several pages of dues share.</summary>
internal static class DuesReads
{
    public static Task<DuesUnit?> UnitAsync(PartyBuildingDbContext db, Guid key, OrgScope scope, CancellationToken cancel)
        => db.Organisations.AsNoTracking().In(scope).Where(o => o.PublicId == key)
            .Select(o => new DuesUnit(o.Id, o.PublicId, o.Name, o.Kind, o.Path, o.Code)).SingleOrDefaultAsync(cancel);

    public static async Task<IReadOnlyList<DuesHistoryRow>> HistoryAsync(PartyBuildingDbContext db, Guid key, CancellationToken cancel)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new DuesHistoryRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);

    public static IQueryable<DuesCharge> Charges(PartyBuildingDbContext db) => db.Set<DuesCharge>().AsNoTracking().Where(c => c.SupersededNo == Recorded.Current);

    public static IQueryable<DuesPayment> Payments(PartyBuildingDbContext db) => db.Set<DuesPayment>().AsNoTracking().Where(p => p.SupersededNo == Recorded.Current);

    public static IQueryable<DuesRemittance> Remittances(PartyBuildingDbContext db) => db.Set<DuesRemittance>().AsNoTracking().Where(r => r.SupersededNo == Recorded.Current);
}
