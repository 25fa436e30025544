using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Types;

/// <summary>Writes the dated types of a branch under a transaction's number.</summary>
public sealed class BranchTypeWriter(PartyBuildingDbContext db)
{
    internal Task<List<BranchType>> OpenAsync(int organisationId, CancellationToken cancel)
        => db.Set<BranchType>().Where(t => t.OrganisationId == organisationId && t.SupersededNo == Recorded.Current && t.ValidTo == Recorded.Open).ToListAsync(cancel);

    /// <summary>The last day on which the types of a branch changed: nothing is changed before it.</summary>
    internal async Task<DateOnly> LatestAsync(int organisationId, CancellationToken cancel)
        => await db.Set<BranchType>().Where(t => t.OrganisationId == organisationId && t.SupersededNo == Recorded.Current)
            .Select(t => t.ValidTo == Recorded.Open ? t.ValidFrom : t.ValidTo).OrderByDescending(d => d).FirstOrDefaultAsync(cancel);

    /// <returns>Whether anything changed.</returns>
    internal async Task<bool> SetAsync(int organisationId, IReadOnlyCollection<string> codes, DateOnly from, long no, CancellationToken cancel)
    {
        var open = await OpenAsync(organisationId, cancel);
        var gone = open.Where(t => !codes.Contains(t.Code)).ToList();
        var added = codes.Except(open.Select(t => t.Code)).ToList();
        foreach (var type in gone)
            End(type, from, no);
        foreach (var code in added)
            db.Add(new BranchType { OrganisationId = organisationId, Code = code, ValidFrom = from, RecordedNo = no });
        return gone.Count + added.Count > 0;
    }

    internal async Task EndAsync(int organisationId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var type in await OpenAsync(organisationId, cancel))
            End(type, day, no);
    }

    private void End(BranchType type, DateOnly day, long no)
    {
        type.Supersede(no);
        if (day > type.ValidFrom)
            db.Add(new BranchType { OrganisationId = type.OrganisationId, Code = type.Code, ValidFrom = type.ValidFrom, ValidTo = day, RecordedNo = no });
    }
}
