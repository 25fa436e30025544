using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>What every command about a centre starts with: the standing service point in scope.</summary>
public sealed class CentreDesk(PartyBuildingDbContext db, MemberDesk members)
{
    internal async Task<Outcome<OpenCentre>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (await db.Set<ServicePoint>().SingleOrDefaultAsync(p => p.Key == key && p.SupersededNo == Recorded.Current, cancel) is not { } point)
            return Outcome<OpenCentre>.NotFound();
        var opened = await members.OrganisationAsync(point.OrganisationId, context, cancel);
        return opened.Value is { } keeper ? Outcome<OpenCentre>.Ok(new OpenCentre(point, keeper)) : Outcome<OpenCentre>.From(opened);
    }
}
