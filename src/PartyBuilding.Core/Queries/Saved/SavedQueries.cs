using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries.Saved;

/// <summary>Saved conditions that somebody reads: their own, and what is shared with their organisation from there or above.</summary>
public sealed class SavedQueries(PartyBuildingDbContext db)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<SavedQueryRow>> ListAsync(Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await Readable(actor, scope).OrderBy(q => q.OwnerId == actor.AccountId ? 0 : 1).ThenByDescending(q => q.SavedAt).Take(Most)
            .Select(q => new SavedQueryRow(q.PublicId, q.Name, q.OwnerName, q.OwnerId == actor.AccountId, q.Shared, q.SavedAt)).ToListAsync(cancel);

    public async Task<SavedQueryRecord?> FindAsync(Guid key, Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await Readable(actor, scope).SingleOrDefaultAsync(q => q.PublicId == key, cancel) is { } q
            ? new SavedQueryRecord(q.PublicId, q.Version, q.Name, q.OwnerName, q.OwnerId == actor.AccountId, q.Shared, QueryJson.Read(q.Definition))
            : null;

    private IQueryable<SavedQuery> Readable(Actor actor, OrgScope scope)
    {
        var (me, above) = (actor.AccountId, Sharing.Above(scope));
        return db.Set<SavedQuery>().AsNoTracking()
            .Where(q => q.ClosedAt == null && (q.OwnerId == me || (q.Shared && above.Contains(q.OrganisationId))));
    }
}
