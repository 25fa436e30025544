using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries.Columns;

/// <summary>The posts that people hold on a day, in words.</summary>
internal sealed class CommitteePosts(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IReadOnlyList<int> people, DateOnly day, CancellationToken cancel)
    {
        var posts = await db.Set<CommitteeMember>()
            .Where(m => people.Contains(m.PersonId) && m.SupersededNo == Recorded.Current && m.ValidFrom <= day && day < m.ValidTo)
            .Select(m => new { m.PersonId, m.Post }).ToListAsync(cancel);
        return posts.GroupBy(m => m.PersonId)
            .ToDictionary(g => g.Key, g => string.Join('、', g.Select(m => m.Post).Distinct().Order().Select(CommitteeWords.Post)));
    }
}
