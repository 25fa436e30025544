using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// The tree of organisations as reports of a month place it: about 1,800 rows for a district, read once and asked often.
/// It crosses scopes on purpose, since the counterpart of a transfer may lie outside the reader's; it holds no people.
/// </summary>
public sealed class PlacedTree
{
    private readonly Dictionary<int, PlacedOrganisation> _byId;

    internal PlacedTree(IEnumerable<PlacedOrganisation> placed) => _byId = placed.ToDictionary(o => o.Id);

    public IEnumerable<PlacedOrganisation> All => _byId.Values;

    public static async Task<PlacedTree> ReadAsync(PartyBuildingDbContext db, LedgerPoint point, CancellationToken cancel = default)
    {
        var month = point.Month.Value;
        var number = point.Number;
        var rows = await db.OrganisationPlacements.AsNoTracking()
            .Where(p => p.RecordedNo <= number && p.SupersededNo > number && p.PostedFrom <= month && p.PostedTo > month)
            .Select(p => new PlacedOrganisation(p.OrganisationId, p.ParentId, p.Path, p.Name, p.Kind))
            .ToListAsync(cancel);
        return new PlacedTree(rows);
    }

    public PlacedOrganisation? Find(int id) => _byId.GetValueOrDefault(id);

    public IEnumerable<PlacedOrganisation> Children(int parentId) => All.Where(o => o.ParentId == parentId);
}
