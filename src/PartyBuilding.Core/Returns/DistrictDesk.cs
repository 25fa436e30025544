using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns;

/// <summary>Some steps belong to the district alone: whose scope holds the top of the tree.</summary>
internal static class DistrictDesk
{
    public static async Task<bool> IsDistrictAsync(PartyBuildingDbContext db, CommandContext context, CancellationToken cancel)
    {
        var root = await db.Organisations.Where(o => o.ParentId == null).Select(o => o.Path).FirstOrDefaultAsync(cancel);
        return root is not null && context.Scope.Contains(root);
    }
}
