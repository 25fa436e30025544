using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Who owes a return: every unit that files the form and that the reports of its last month place in the tree, less those exempted and those without the matter it is about.</summary>
public sealed class ExpectedUnits(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyList<PlacedOrganisation>> ForAsync(FormDefinition form, LedgerPoint point, CancellationToken cancel = default)
    {
        var month = point.Month.Value;
        var exempt = await db.Set<ReturnExemption>()
            .Where(e => e.FormCode == form.Code && e.FromMonth <= month && e.ToMonth > month)
            .Select(e => e.OrganisationId)
            .ToListAsync(cancel);
        var tree = await PlacedTree.ReadAsync(db, point, cancel);
        var units = form.FiledBy.Units(tree).Where(o => !exempt.Contains(o.Id));
        if (form.Expects is not { Count: > 0 } queries)
            return [.. units];
        var concerned = await ConcernedAsync(queries, point, tree, cancel);
        return [.. units.Where(o => concerned.Contains(o.Id))];
    }

    /// <summary>Organisations that have the matter a form is about, with every level above them.</summary>
    private async Task<HashSet<int>> ConcernedAsync(IReadOnlyList<string> queries, LedgerPoint point, PlacedTree tree, CancellationToken cancel)
    {
        var concerned = new HashSet<int>();
        foreach (var item in queries.Select(RegisterItems.Find).OfType<RegisterItem>())
        {
            foreach (var id in await item.Counted(db, point).Select(e => e.OrganisationId).Distinct().ToListAsync(cancel))
                concerned.UnionWith(tree.Find(id) is { } placed ? OrganisationPath.Ids(placed.Path) : []);
        }

        return concerned;
    }
}
