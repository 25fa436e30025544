using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What the branches of a scope owe and have held in a year (组织生活日历).</summary>
public sealed class LifeBoard(PartyBuildingDbContext db, RuleBook rules)
{
    /// <param name="organisation">Narrows to one organisation and everything below it.</param>
    /// <returns>Null when that organisation is out of scope; otherwise its branches in the order of the tree.</returns>
    public async Task<IReadOnlyList<BranchLife>?> OfAsync(Guid? organisation, int year, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var narrow = scope;
        if (organisation is { } key)
        {
            if (await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel) is not { } path)
                return null;
            narrow = OrgScope.Of(path);
        }

        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        // A branch without members has nobody to meet: floating and temporary ones may have none.
        var branches = await db.Organisations.AsNoTracking().In(narrow)
            .Where(o => db.MemberPlacements.Any(p => p.OrganisationId == o.Id && p.SupersededNo == Recorded.Current && p.ValidFrom <= last && p.ValidTo > first))
            .Where(o => o.Kind == OrganisationKind.Branch && o.FoundedOn <= last && (o.ClosedOn == null || (o.ClosedOn > first && o.ClosedOn > o.FoundedOn)))
            .OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name, o.Path, o.FoundedOn, o.ClosedOn }).ToListAsync(cancel);
        var seen = db.Organisations.In(narrow).Select(o => o.Id);
        var meetings = await MeetingsAsync(seen, first, last, cancel);
        var groups = (await db.Set<PartyGroup>().AsNoTracking().Where(g => seen.Contains(g.OrganisationId) && g.SupersededNo == Recorded.Current && g.ValidFrom <= last && g.ValidTo > first)
            .Select(g => new { g.OrganisationId, g.Key, g.ValidFrom, g.ValidTo }).ToListAsync(cancel)).ToLookup(g => g.OrganisationId, g => (g.Key, g.ValidFrom, g.ValidTo));
        var seats = (await db.Set<CommitteeMember>().AsNoTracking()
            .Where(m => seen.Contains(m.Term!.OrganisationId) && m.SupersededNo == Recorded.Current && m.ValidFrom <= last && m.ValidTo > first)
            .Select(m => new { m.Term!.OrganisationId, m.ValidFrom, m.ValidTo }).ToListAsync(cancel)).ToLookup(m => m.OrganisationId, m => (m.ValidFrom, m.ValidTo));
        var exemptions = (await db.Set<LifeExemption>().AsNoTracking().Where(e => seen.Contains(e.OrganisationId) && e.SupersededNo == Recorded.Current && e.ValidFrom <= last && e.ValidTo > first)
            .Select(e => new { e.OrganisationId, e.Kind, e.ValidFrom, e.ValidTo }).ToListAsync(cancel)).ToLookup(e => e.OrganisationId, e => (e.Kind, e.ValidFrom, e.ValidTo));
        var catalogue = await rules.CurrentAsync(cancel);
        return [.. branches.Select(b =>
        {
            var facts = new BranchFacts(b.FoundedOn, b.ClosedOn, [.. meetings[b.Id]], [.. groups[b.Id]], [.. seats[b.Id]], [.. exemptions[b.Id]]);
            return new BranchLife(b.PublicId, b.Name, b.Path, [.. LifeDuty.All.Select(d => DutyReckoner.Of(d, facts, catalogue, year, today)).Where(d => d.Periods.Count > 0)]);
        })];
    }

    /// <summary>Exemptions of one branch, those that end last first.</summary>
    public async Task<IReadOnlyList<LifeExemption>> ExemptionsAsync(Guid branch, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        return await db.Set<LifeExemption>().AsNoTracking()
            .Where(e => e.SupersededNo == Recorded.Current && seen.Any(o => o.Id == e.OrganisationId && o.PublicId == branch))
            .OrderByDescending(e => e.ValidTo).ThenByDescending(e => e.Id).ToListAsync(cancel);
    }

    // The last one before the year: what is counted rolling begins there.
    private async Task<ILookup<int, (MeetingKind, Guid?, DateOnly)>> MeetingsAsync(IQueryable<int> seen, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var current = db.Set<Meeting>().AsNoTracking().Where(m => seen.Contains(m.OrganisationId) && m.SupersededNo == Recorded.Current);
        var rows = await current.Where(m => m.On >= first && m.On <= last).Select(m => new { m.OrganisationId, m.Kind, m.GroupKey, m.On }).ToListAsync(cancel);
        var before = await current.Where(m => m.On < first).GroupBy(m => new { m.OrganisationId, m.Kind })
            .Select(g => new { g.Key.OrganisationId, g.Key.Kind, On = g.Max(m => m.On) }).ToListAsync(cancel);
        return rows.Select(r => (r.OrganisationId, r.Kind, r.GroupKey, r.On)).Concat(before.Select(r => (r.OrganisationId, r.Kind, GroupKey: (Guid?)null, r.On)))
            .ToLookup(r => r.OrganisationId, r => (r.Kind, r.GroupKey, r.On));
    }
}
