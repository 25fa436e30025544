using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>
/// Where the units of a batch stand. A named crossing of the scope: a branch takes part in what its superiors run, so the
/// paths of organiser and units are read from the placements; nothing of them is shown but the name.
/// </summary>
public sealed class CampaignPlaces(PartyBuildingDbContext db)
{
    /// <summary>Present path of an organisation wherever it stands; empty when it no longer does.</summary>
    public async Task<string> PathAsync(int organisationId, CancellationToken cancel)
        => (await PathsAsync([organisationId], cancel)).GetValueOrDefault(organisationId, "");

    public async Task<Dictionary<int, string>> PathsAsync(IReadOnlyCollection<int> ids, CancellationToken cancel)
        => await db.OrganisationPlacements.AsNoTracking()
            .Where(p => ids.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
            .ToDictionaryAsync(p => p.OrganisationId, p => p.Path, cancel);

    /// <summary>Paths of a batch's units.</summary>
    public async Task<IReadOnlyList<string>> UnitsAsync(int batchId, CancellationToken cancel)
    {
        var ids = await db.Set<CampaignUnit>().Where(u => u.BatchId == batchId).Select(u => u.OrganisationId).ToListAsync(cancel);
        return [.. (await PathsAsync(ids, cancel)).Values.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the reader stands over, in or under a unit.</summary>
    public static bool Touches(IReadOnlyList<string> units, OrgScope scope)
        => units.Any(u => scope.Contains(u) || scope.Ranges.Any(r => PathRange.Under(u).Contains(r.Low)));

    /// <summary>Standing branches of the units within the scope.</summary>
    public async Task<List<Organisation>> BranchesAsync(IReadOnlyList<string> units, OrgScope scope, CancellationToken cancel)
    {
        var branches = new List<Organisation>();
        foreach (var part in units.Chunk(OrgScope.MostRanges))
        {
            branches.AddRange(await db.Organisations.AsNoTracking().In(scope).In(OrgScope.Of(part))
                .Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null).OrderBy(o => o.Path).ToListAsync(cancel));
        }

        return branches;
    }

    /// <summary>Members on the books of the units and the scope who are placed nowhere in the campaign, one query a part.</summary>
    public IEnumerable<IQueryable<MembershipSpell>> Unplaced(int campaignId, IReadOnlyList<string> units, OrgScope scope)
    {
        foreach (var part in units.Chunk(OrgScope.MostRanges))
        {
            var branches = db.Organisations.In(scope).In(OrgScope.Of(part)).Select(o => (int?)o.Id);
            yield return db.MembershipSpells.Where(s => branches.Contains(s.BranchId)
                && !db.Set<CampaignMember>().Any(m => m.PersonId == s.PersonId && m.SupersededNo == Recorded.Current && m.LeftOn == null
                    && m.Batch!.CampaignId == campaignId));
        }
    }

    public async Task<int> CountUnplacedAsync(CampaignBatch batch, OrgScope scope, CancellationToken cancel)
    {
        if (batch.EndedOn is not null)
            return 0;
        var count = 0;
        foreach (var part in Unplaced(batch.CampaignId, await UnitsAsync(batch.Id, cancel), scope))
            count += await part.CountAsync(cancel);
        return count;
    }
}
