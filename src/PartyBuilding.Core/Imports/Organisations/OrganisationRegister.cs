using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>The organisations an import may touch, with their units, as they stand before it.</summary>
internal sealed class OrganisationRegister
{
    private readonly Dictionary<int, Organisation> _byId;
    private readonly Dictionary<string, Organisation> _byCode;
    private readonly ILookup<string, Organisation> _byName;
    private readonly ILookup<int, UnitLink> _links;

    private OrganisationRegister(IReadOnlyList<Organisation> organisations, IEnumerable<UnitLink> links)
    {
        _byId = organisations.ToDictionary(o => o.Id);
        _byCode = organisations.ToDictionary(o => ChineseText.SearchKey(o.Code), StringComparer.Ordinal);
        _byName = organisations.ToLookup(o => ChineseText.SearchKey(o.Name), StringComparer.Ordinal);
        _links = links.ToLookup(l => l.OrganisationId);
    }

    public static async Task<OrganisationRegister> LoadAsync(PartyBuildingDbContext db, OrgScope scope, CancellationToken cancel)
    {
        var organisations = await db.Organisations.AsNoTracking().In(scope).ToListAsync(cancel);
        var inScope = db.Organisations.In(scope).Select(o => o.Id);
        var links = await db.UnitLinks.AsNoTracking().Include(l => l.Unit)
            .Where(l => inScope.Contains(l.OrganisationId) && l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open).ToListAsync(cancel);
        return new OrganisationRegister([.. organisations.Where(o => !o.IsWithdrawn)], links);
    }

    public Organisation? ByCode(string code) => _byCode.GetValueOrDefault(code);

    public Organisation? ById(int? id) => id is { } given ? _byId.GetValueOrDefault(given) : null;

    /// <summary>Everything of that name; those that still stand, where any does.</summary>
    public IReadOnlyList<Organisation> Named(string name)
    {
        var all = _byName[ChineseText.SearchKey(name)].ToList();
        var standing = all.FindAll(o => o.ClosedOn is null);
        return standing.Count > 0 ? standing : all;
    }

    /// <summary>Those whose names hold the text or are held by it, for a suggestion.</summary>
    public IReadOnlyList<string> Near(string name)
        => [.. _byId.Values.Where(o => o.ClosedOn is null && o.Kind != OrganisationKind.Branch && name.Length > 1
                && (o.Name.Contains(name, StringComparison.Ordinal) || name.Contains(o.Name, StringComparison.Ordinal) || o.Name.Intersect(name).Count() * 3 >= name.Length * 2))
            .OrderBy(o => Math.Abs(o.Name.Length - name.Length)).ThenBy(o => o.Path, StringComparer.Ordinal).Take(3).Select(o => o.Name)];

    /// <summary>Its units now, in the words of the sheet: kind, names and codes.</summary>
    public (UnitLinkKind? Kind, IReadOnlyList<SheetUnit> Units) UnitsOf(int organisationId)
    {
        var links = _links[organisationId].OrderBy(l => l.Id).ToList();
        return (links.Count == 0 ? null : links[0].Kind, [.. links.Select(l => new SheetUnit(l.Unit!.Name, l.Unit.CreditCode ?? ""))]);
    }
}
