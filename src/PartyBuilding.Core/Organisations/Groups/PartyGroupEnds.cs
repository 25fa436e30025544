using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>Writes the register under a transaction's number: ends groups and leaders, and begins the next version.</summary>
public sealed class PartyGroupEnds(PartyBuildingDbContext db)
{
    /// <summary>All groups of a branch that ends, or is a branch no more.</summary>
    public async Task OfBranchAsync(int organisationId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var group in await OpenAsync(organisationId, cancel))
        {
            End(group, day, no);
            await LeaderAsync(group.Key, null, day, no, cancel);
        }
    }

    internal Task<List<PartyGroup>> OpenAsync(int organisationId, CancellationToken cancel)
        => db.Set<PartyGroup>().Where(g => g.OrganisationId == organisationId && g.SupersededNo == Recorded.Current && g.ValidTo == Recorded.Open).ToListAsync(cancel);

    internal void End(PartyGroup group, DateOnly day, long no)
    {
        group.Supersede(no);
        if (day > group.ValidFrom)
            db.Add(new PartyGroup { Key = group.Key, OrganisationId = group.OrganisationId, Name = group.Name, ValidFrom = group.ValidFrom, ValidTo = day, RecordedNo = no });
    }

    /// <summary>Another leader from a day on, or none.</summary>
    internal async Task LeaderAsync(Guid groupKey, int? personId, DateOnly day, long no, CancellationToken cancel)
    {
        var open = await db.Set<PartyGroupLeader>()
            .Where(l => l.GroupKey == groupKey && l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open).ToListAsync(cancel);
        if (open.Count == 1 && open[0].PersonId == personId)
            return;
        foreach (var leader in open)
        {
            leader.Supersede(no);
            if (day > leader.ValidFrom)
                db.Add(new PartyGroupLeader { GroupKey = groupKey, PersonId = leader.PersonId, ValidFrom = leader.ValidFrom, ValidTo = day, RecordedNo = no });
        }

        if (personId is { } id)
            db.Add(new PartyGroupLeader { GroupKey = groupKey, PersonId = id, ValidFrom = day, RecordedNo = no });
    }
}
