using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>The events of one record; the caller has looked whether the record may be read.</summary>
public sealed class ServiceHistory(PartyBuildingDbContext db)
{
    internal async Task<IReadOnlyList<ServiceHistoryRow>> OfAsync(Guid key, CancellationToken cancel)
        => await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new ServiceHistoryRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);
}
