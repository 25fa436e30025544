using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>From which day, and in which month, an organisation can be emptied: not before anything that is known of it.</summary>
public sealed class OrganisationDays(PartyBuildingDbContext db, OrganisationDesk desk)
{
    private const string Field = nameof(CloseOrganisation.EffectiveOn);

    internal async Task<List<Finding>> CheckAsync(Organisation organisation, DateOnly day, DateOnly today, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (day > today)
            findings.Add(OrganisationFindings.Future(Field));
        var since = (await desk.PlacementAsync(organisation.Id, cancel)).ValidFrom;
        if (day < since)
            findings.Add(OrganisationFindings.Before(since, "上一次变动", Field));
        var lastMove = await db.MemberPlacements
            .Where(x => x.OrganisationId == organisation.Id && x.SupersededNo == Recorded.Current)
            .Select(x => x.ValidTo == Recorded.Open ? x.ValidFrom : x.ValidTo)
            .OrderByDescending(x => x)
            .FirstOrDefaultAsync(cancel);
        if (day < lastMove)
            findings.Add(OrganisationFindings.Before(lastMove, "最近一名党员变动", Field));
        var lastChild = await db.OrganisationPlacements
            .Where(x => x.ParentId == organisation.Id && x.SupersededNo == Recorded.Current && x.ValidTo != Recorded.Open)
            .Select(x => x.ValidTo).OrderByDescending(x => x).FirstOrDefaultAsync(cancel);
        if (day < lastChild)
            findings.Add(OrganisationFindings.Before(lastChild, "最近一个下级变动", Field));
        return findings;
    }

    /// <summary>The latest month in which reports show a movement at the organisation, or its own placement begin.</summary>
    internal async Task<int> FloorAsync(int organisationId, CancellationToken cancel)
    {
        var own = (await desk.PlacementAsync(organisationId, cancel)).PostedFrom;
        var last = await db.Postings
            .Where(x => x.OrganisationId == organisationId && x.SupersededNo == Recorded.Current)
            .MaxAsync(x => (int?)x.Month, cancel);
        return Math.Max(own, last ?? own);
    }
}
