using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>The posts held on a day, as they are known now.</summary>
internal static class CadrePostsOn
{
    public static IQueryable<CadrePost> PostsOn(this PartyBuildingDbContext db, DateOnly day)
        => db.Set<CadrePost>().AsNoTracking().Where(p => p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo);
}
