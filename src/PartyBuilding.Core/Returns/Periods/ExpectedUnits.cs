using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Who owes a return for a month: every branch that the month's reports place in the tree, less those exempted.</summary>
public sealed class ExpectedUnits(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyList<PlacedOrganisation>> ForAsync(string formCode, LedgerPoint point, CancellationToken cancel = default)
    {
        var month = point.Month.Value;
        var exempt = await db.Set<ReturnExemption>()
            .Where(e => e.FormCode == formCode && e.FromMonth <= month && e.ToMonth > month)
            .Select(e => e.OrganisationId)
            .ToListAsync(cancel);
        var tree = await PlacedTree.ReadAsync(db, point, cancel);
        return [.. tree.All
            .Where(o => o.Kind == OrganisationKind.Branch && !exempt.Contains(o.Id))
            .OrderBy(o => o.Path, StringComparer.Ordinal)];
    }
}
