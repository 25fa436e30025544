using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>
/// Public keys of organisations that a closed period places under a level of the reader's, also of those that have moved out of the
/// scope since: the old table counted them there. Key and number are read, nothing else.
/// </summary>
public sealed class PlacedKeys(PartyBuildingDbContext db)
{
    internal async Task<Dictionary<int, (Guid Key, bool IsSeen)>> OfAsync(IReadOnlyCollection<int> ids, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope);
        var rows = await db.Organisations.IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter]).Where(o => ids.Contains(o.Id))
            .Select(o => new { o.Id, o.PublicId, IsSeen = seen.Any(s => s.Id == o.Id) }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id, r => (r.PublicId, r.IsSeen));
    }

    /// <summary>Number of an organisation by its key, wherever it stands; the caller asks only among returns placed under its level.</summary>
    internal Task<int> IdAsync(Guid key, CancellationToken cancel)
        => db.Organisations.IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter]).Where(o => o.PublicId == key).Select(o => o.Id).FirstOrDefaultAsync(cancel);
}
