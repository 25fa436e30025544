using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Who owes a return: every unit that files the form and that the reports of its last month place in the tree, less those exempted.</summary>
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
        return [.. form.FiledBy.Units(tree).Where(o => !exempt.Contains(o.Id))];
    }
}
