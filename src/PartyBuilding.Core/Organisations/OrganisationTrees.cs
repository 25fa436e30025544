using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>
/// Gives the tree with its member counts without reading it anew for every page: a stamp of five numbers says whether
/// anything has changed, and only the branches that did are counted again.
/// </summary>
public sealed class OrganisationTrees(PartyBuildingDbContext db, TreeCache cache)
{
    // Above this many branches one pass over all members is cheaper.
    private const int MostRecounted = 500;

    // One tree is kept for all readers; each is handed the part in their scope.
    private static readonly string[] Guard = [PartyBuildingDbContext.ScopeFilter];

    public async Task<TreeSnapshot> CurrentAsync(CancellationToken cancel = default)
    {
        // A running transaction sees what may never be committed.
        var known = db.Database.CurrentTransaction is null ? cache.Snapshot : null;
        var stamp = await StampAsync(cancel);
        if (known?.Stamp == stamp)
            return known;
        var counts = known is null ? await CountsAsync(MembershipSpells(), cancel) : await RecountAsync(known, stamp, cancel);
        var rows = known is not null && known.Stamp.Organisations == stamp.Organisations && known.Stamp.Repairs == stamp.Repairs
            ? known.Rows
            : await RowsAsync(cancel);
        var read = new TreeSnapshot(stamp, rows, counts);
        if (db.Database.CurrentTransaction is null)
            cache.Snapshot = read;
        return read;
    }

    // Read before what it vouches for: a change that comes in between is read again, never missed.
    private async Task<TreeStamp> StampAsync(CancellationToken cancel)
        => await db.Set<RecordingCounter>().Select(_ => new TreeStamp(
            db.OrganisationPlacements.Max(x => (int?)x.Id) ?? 0,
            db.MemberPlacements.Max(x => (long?)x.Id) ?? 0,
            db.Postings.Max(x => (long?)x.Id) ?? 0,
            db.PersonFacts.Max(x => (long?)x.Id) ?? 0,
            db.Set<ChangeStamp>().Where(x => x.Key == ChangeStamp.Tree).Select(x => (int?)x.Version + 1).FirstOrDefault() ?? 0)).SingleAsync(cancel);

    private async Task<List<TreeRow>> RowsAsync(CancellationToken cancel)
        => await db.Organisations.IgnoreQueryFilters(Guard).AsNoTracking().Where(o => o.ClosedOn == null)
            .Select(o => new TreeRow(o.Id, o.PublicId, o.Code, o.Name, o.Kind, o.Path, o.SortOrder)).ToListAsync(cancel);

    private IQueryable<MembershipSpell> MembershipSpells() => db.MembershipSpells.Where(s => s.BranchId != null);

    private static async Task<Dictionary<int, MemberCount>> CountsAsync(IQueryable<MembershipSpell> spells, CancellationToken cancel)
        => await spells.GroupBy(s => s.BranchId!.Value)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Probationary = g.Count(s => s.Standing == MemberStanding.Probationary),
                Women = g.Count(s => s.Person!.SexCode == "2"),
            })
            .ToDictionaryAsync(g => g.Key, g => new MemberCount(g.All, g.Probationary, g.Women), cancel);

    private async Task<IReadOnlyDictionary<int, MemberCount>> RecountAsync(TreeSnapshot known, TreeStamp now, CancellationToken cancel)
    {
        var last = known.Stamp;
        if (last.Repairs != now.Repairs)
            return await CountsAsync(MembershipSpells(), cancel);
        var touched = await db.Postings.Where(x => x.Id > last.Postings).Select(x => x.OrganisationId)
            .Union(db.MemberPlacements.Where(x => x.Id > last.Members).Select(x => x.OrganisationId))
            .Union(db.PersonFacts.Where(x => x.Id > last.Facts).Join(MembershipSpells(), f => f.PersonId, s => s.PersonId, (f, s) => s.BranchId!.Value))
            .Take(MostRecounted + 1).ToListAsync(cancel);
        if (touched.Count > MostRecounted)
            return await CountsAsync(MembershipSpells(), cancel);
        var counts = known.Counts.Where(c => !touched.Contains(c.Key)).ToDictionary();
        foreach (var (branch, count) in await CountsAsync(db.MembershipSpells.Where(s => touched.Contains(s.BranchId!.Value)), cancel))
            counts[branch] = count;
        return counts;
    }
}
