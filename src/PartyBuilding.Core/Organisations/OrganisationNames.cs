using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>
/// A named crossing of the scope: the names, and nothing else, of organisations that a page has to mention although the
/// reader may not open them (superiors, a former branch).
/// </summary>
public sealed class OrganisationNames(PartyBuildingDbContext db)
{
    /// <summary>Names of the superiors, from the top down, without the organisation itself.</summary>
    public async Task<IReadOnlyList<string>> SuperiorsAsync(string path, CancellationToken cancel = default)
    {
        var ids = OrganisationPath.Ids(path).SkipLast(1).ToList();
        var names = await OfAsync(ids, cancel);
        return [.. ids.Where(names.ContainsKey).Select(id => names[id])];
    }

    /// <summary>The present or last name of each.</summary>
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IReadOnlyCollection<int> ids, CancellationToken cancel = default)
    {
        var rows = await db.OrganisationPlacements
            .Where(x => ids.Contains(x.OrganisationId) && x.SupersededNo == Recorded.Current)
            .Select(x => new { x.OrganisationId, x.ValidTo, x.Id, x.Name })
            .ToListAsync(cancel);
        return rows.GroupBy(x => x.OrganisationId)
            .ToDictionary(g => g.Key, g => g.OrderBy(x => x.ValidTo).ThenBy(x => x.Id).Last().Name);
    }
}
