using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>
/// Strength of units in scope as at a day. Somebody with several posts in one unit counts once there, in the team before
/// outside it; with posts in two units in both.
/// </summary>
public sealed class StrengthQueries(PartyBuildingDbContext db)
{
    /// <summary>Units that have approved posts or hold cadres on the day, in the order of the tree.</summary>
    public async Task<IReadOnlyList<UnitStrength>> ListAsync(OrgScope scope, DateOnly day, CancellationToken cancel = default)
    {
        var approved = (await ApprovedAsync(scope, day, cancel)).ToLookup(a => a.OrganisationId);
        var held = (await HeldAsync(scope, day, cancel)).ToLookup(h => h.OrganisationId);
        var units = await db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind != Organisations.OrganisationKind.Branch)
            .OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        return [.. units.Where(u => approved.Contains(u.Id) || held.Contains(u.Id))
            .Select(u => new UnitStrength(u.PublicId, u.Name, u.Path, Lines([.. approved[u.Id]], held[u.Id])))];
    }

    /// <returns>Null when the unit is out of scope.</returns>
    public async Task<UnitStrength?> FindAsync(Guid organisation, OrgScope scope, DateOnly day, CancellationToken cancel = default)
    {
        var unit = await db.Organisations.AsNoTracking().In(scope).Where(o => o.PublicId == organisation)
            .Select(o => new { o.Id, o.PublicId, o.Name, o.Path }).SingleOrDefaultAsync(cancel);
        if (unit is null)
            return null;
        var own = OrgScope.Of(unit.Path);
        var approved = (await ApprovedAsync(own, day, cancel)).Where(a => a.OrganisationId == unit.Id).ToList();
        var held = (await HeldAsync(own, day, cancel)).Where(h => h.OrganisationId == unit.Id);
        return new UnitStrength(unit.PublicId, unit.Name, unit.Path, Lines(approved, held));
    }

    private Task<List<ApprovedPosts>> ApprovedAsync(OrgScope scope, DateOnly day, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<ApprovedPosts>().AsNoTracking()
            .Where(a => a.SupersededNo == Recorded.Current && a.ValidFrom <= day && day < a.ValidTo && seen.Contains(a.OrganisationId)).ToListAsync(cancel);
    }

    private Task<List<HeldPost>> HeldAsync(OrgScope scope, DateOnly day, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.PostsOn(day).Where(p => seen.Contains(p.OrganisationId))
            .Select(p => new HeldPost(p.OrganisationId, p.CadreId, p.LevelCode, p.IsInTeam, p.IsMain, p.Order)).ToListAsync(cancel);
    }

    private static IReadOnlyList<Strength> Lines(IReadOnlyList<ApprovedPosts> approved, IEnumerable<HeldPost> held)
    {
        var actual = held.GroupBy(h => h.CadreId).Select(Counted).CountBy(h => (h.IsInTeam, h.LevelCode)).ToDictionary(c => c.Key, c => c.Value);
        return [.. actual.Keys.Union(approved.Select(a => (a.IsInTeam, LevelCode: (string?)a.LevelCode)))
            .OrderByDescending(k => k.IsInTeam).ThenBy(k => k.LevelCode is null).ThenBy(k => k.LevelCode, StringComparer.Ordinal)
            .Select(k => (Key: k, Approved: approved.FirstOrDefault(a => a.IsInTeam == k.IsInTeam && a.LevelCode == k.LevelCode)))
            .Select(x => new Strength(x.Key.LevelCode, x.Key.IsInTeam, x.Approved?.Number, actual.GetValueOrDefault(x.Key), x.Approved?.Document))];
    }

    private static HeldPost Counted(IGrouping<int, HeldPost> posts)
        => posts.OrderByDescending(p => p.IsInTeam).ThenByDescending(p => p.IsMain).ThenBy(p => p.Order).First();
}
