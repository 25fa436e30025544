using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>
/// A named crossing of the scope: the standing branches of the district by key and name, so that the other side of a
/// stay can be chosen although the reader may not open it. Nobody in them is read.
/// </summary>
public sealed class FloatingPlaces(PartyBuildingDbContext db)
{
    public const int Most = 30;

    /// <summary>Branches whose name, code or initials hold the text; the first thirty.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>> FindAsync(string? text, CancellationToken cancel = default)
    {
        var key = ChineseText.Clean(text);
        if (key.Length == 0)
            return [];
        var initials = key.ToUpperInvariant();
        return await Every().Where(o => o.Name.Contains(key) || o.Code == key || o.Initials.StartsWith(initials))
            .OrderBy(o => o.Path).Take(Most)
            .Select(o => new OrganisationChoice(o.PublicId, o.Code, o.Name, o.Kind, Parents().Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault(), o.Path))
            .ToListAsync(cancel);
    }

    /// <summary>One branch by its key, for a command and for showing a choice again.</summary>
    public async Task<OrganisationChoice?> OneAsync(Guid key, CancellationToken cancel = default)
        => await Every().Where(o => o.PublicId == key)
            .Select(o => new OrganisationChoice(o.PublicId, o.Code, o.Name, o.Kind, Parents().Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault(), o.Path))
            .SingleOrDefaultAsync(cancel);

    internal async Task<int?> IdAsync(Guid key, CancellationToken cancel)
        => await Every().Where(o => o.PublicId == key).Select(o => (int?)o.Id).SingleOrDefaultAsync(cancel);

    private IQueryable<Organisation> Every() => Parents().Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null);

    private IQueryable<Organisation> Parents() => db.Organisations.AsNoTracking().IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter]);
}
