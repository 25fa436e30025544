using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>
/// A named crossing of the scope: the base-level committees a relation can be sent to, by key and name, although the
/// sender may not open them. Nothing below them is read.
/// </summary>
public sealed class TransferDestinations(PartyBuildingDbContext db)
{
    /// <summary>The standing organisations right under the district, but branches.</summary>
    public async Task<IReadOnlyList<TransferDestinationChoice>> CommitteesAsync(CancellationToken cancel = default)
        => await Every().Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch && Every().Any(r => r.Id == o.ParentId && r.ParentId == null))
            .OrderBy(o => o.SortOrder).ThenBy(o => o.Id)
            .Select(o => new TransferDestinationChoice(o.Id, o.PublicId, o.Name)).ToListAsync(cancel);

    /// <summary>The committee a branch belongs to, as it stands now: right under the district, or the district itself.</summary>
    public static int CommitteeOf(string path)
    {
        var ids = OrganisationPath.Ids(path);
        return ids.Count > 2 ? ids[1] : ids[0];
    }

    /// <summary>Path of an organisation of the case, to ask whether the actor stands above it.</summary>
    public Task<string?> PathAsync(int id, CancellationToken cancel = default)
        => Every().Where(o => o.Id == id).Select(o => (string?)o.Path).SingleOrDefaultAsync(cancel);

    // Another committee's row lies outside the sender's guard; its key, name and path are all that is looked at.
    private IQueryable<Organisation> Every() => db.Organisations.AsNoTracking().IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter]);
}
