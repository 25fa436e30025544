using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>From public keys to numbers and back, inside a scope.</summary>
public sealed class OrganisationKeys(PartyBuildingDbContext db)
{
    public async Task<OrganisationKey?> FindAsync(Guid publicId, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        return await seen.Where(o => o.PublicId == publicId)
            .Select(o => new OrganisationKey(o.Id, o.PublicId, o.Name, seen.Where(p => p.Id == o.ParentId).Select(p => (Guid?)p.PublicId).FirstOrDefault()))
            .FirstOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyDictionary<int, Guid>> OfAsync(IReadOnlyList<int> ids, OrgScope scope, CancellationToken cancel = default)
        => await db.Organisations.In(scope).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.PublicId, cancel);
}
