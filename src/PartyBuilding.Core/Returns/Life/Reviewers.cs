using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>
/// Who reviews the returns of a branch: the nearest superior with the duty, the district for its directly subordinate
/// branches. A superior lies outside the branch's own
/// scope, so this reads past the backstop; it gives away a name and a path, nothing else.
/// </summary>
public sealed class Reviewers(PartyBuildingDbContext db)
{
    public async Task<Reviewer?> OfAsync(string branchPath, CancellationToken cancel = default)
    {
        var superiors = OrganisationPath.Ids(branchPath).SkipLast(1).ToList();
        return await db.Organisations.IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter])
            .Where(o => superiors.Contains(o.Id) && (o.ReviewsReturns || o.ParentId == null))
            .OrderByDescending(o => o.Path)
            .Select(o => new Reviewer(o.Id, o.Name, o.Path))
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Every organisation with the duty, for deciding about many branches at once; see <see cref="Nearest"/>.</summary>
    public async Task<IReadOnlyDictionary<int, Reviewer>> AllAsync(CancellationToken cancel = default)
        => await db.Organisations.IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter])
            .Where(o => o.ReviewsReturns || o.ParentId == null)
            .Select(o => new Reviewer(o.Id, o.Name, o.Path))
            .ToDictionaryAsync(o => o.OrganisationId, cancel);

    /// <summary>The reviewer of a branch among those of <see cref="AllAsync"/>.</summary>
    public static Reviewer? Nearest(IReadOnlyDictionary<int, Reviewer> reviewers, string branchPath)
        => OrganisationPath.Ids(branchPath).SkipLast(1).Reverse().Select(reviewers.GetValueOrDefault).FirstOrDefault(r => r is not null);

    /// <summary>
    /// The duty is the actor's own, not that of a level below: no other reviewing organisation of the scope stands above.
    /// A higher level may step in for one return, but passes nothing wholesale that others are to read.
    /// </summary>
    public static bool IsOwn(IReadOnlyDictionary<int, Reviewer> reviewers, Reviewer? reviewer, OrgScope scope)
        => reviewer is not null && scope.Contains(reviewer.Path)
            && !OrganisationPath.Ids(reviewer.Path).SkipLast(1).Any(id => reviewers.TryGetValue(id, out var above) && scope.Contains(above.Path));
}
