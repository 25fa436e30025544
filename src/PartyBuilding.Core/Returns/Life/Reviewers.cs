using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>
/// Who reviews the returns of a branch: the nearest superior with the duty. A superior lies outside the branch's own
/// scope, so this reads past the backstop; it gives away a name and a path, nothing else.
/// </summary>
public sealed class Reviewers(PartyBuildingDbContext db)
{
    public async Task<Reviewer?> OfAsync(string branchPath, CancellationToken cancel = default)
    {
        var superiors = OrganisationPath.Ids(branchPath).SkipLast(1).ToList();
        return await db.Organisations.IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter])
            .Where(o => superiors.Contains(o.Id) && o.ReviewsReturns)
            .OrderByDescending(o => o.Path)
            .Select(o => new Reviewer(o.Id, o.Name, o.Path))
            .FirstOrDefaultAsync(cancel);
    }
}
