using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Names of the organisations above one, for the life rail.</summary>
public sealed class Superiors(PartyBuildingDbContext db)
{
    /// <summary>From the district down, without the organisation itself. Names of superiors are known to everybody below.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(string path, CancellationToken cancel = default)
    {
        var ids = path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(int.Parse).ToList();
        var names = await db.Set<OrganisationPlacement>().AsNoTracking()
            .Where(p => ids.Contains(p.OrganisationId) && p.ValidTo == Recorded.Open && p.SupersededNo == Recorded.Current)
            .Select(p => new { p.OrganisationId, p.Name }).ToListAsync(cancel);
        return [.. ids.Select(id => names.FirstOrDefault(n => n.OrganisationId == id)?.Name).OfType<string>()];
    }
}
