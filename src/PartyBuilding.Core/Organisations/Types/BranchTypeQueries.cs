using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Types;

/// <summary>Reads types of branches; the caller has found that the organisations may be seen.</summary>
public sealed class BranchTypeQueries(PartyBuildingDbContext db, CodeTableStore codes)
{
    /// <summary>All types of one branch, those that hold now first.</summary>
    public async Task<IReadOnlyList<BranchTypeRow>> OfAsync(int organisationId, CancellationToken cancel = default)
    {
        var table = await codes.CurrentAsync(cancel);
        var rows = await db.Set<BranchType>().AsNoTracking().Where(t => t.OrganisationId == organisationId && t.SupersededNo == Recorded.Current)
            .OrderByDescending(t => t.ValidTo).ThenBy(t => t.Code).ToListAsync(cancel);
        return [.. rows.Select(t => new BranchTypeRow(t.Code, table.Name(CodeStandards.BranchType, t.Code, t.ValidFrom)!, t.ValidFrom, t.ValidTo))];
    }

    /// <summary>Organisations that are of a type now.</summary>
    public async Task<IReadOnlySet<int>> OrganisationsAsync(string code, CancellationToken cancel = default)
        => (await db.Set<BranchType>().Where(t => t.Code == code && t.SupersededNo == Recorded.Current && t.ValidTo == Recorded.Open)
            .Select(t => t.OrganisationId).ToListAsync(cancel)).ToHashSet();
}
