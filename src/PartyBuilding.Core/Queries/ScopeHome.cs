using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries;

/// <summary>The organisation in whose name somebody exports, saves and shares: the uppermost of the scope.</summary>
public sealed class ScopeHome(PartyBuildingDbContext db)
{
    public Task<HomeUnit?> FindAsync(OrgScope scope, CancellationToken cancel = default)
        => db.Organisations.In(scope).OrderBy(o => o.Path.Length).ThenBy(o => o.Path)
            .Select(o => new HomeUnit(o.Id, o.PublicId, o.Code, o.Name, o.Path)).FirstOrDefaultAsync(cancel);
}
