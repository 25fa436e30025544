using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Service;

/// <summary>The roster of a branch as choices of a form.</summary>
public sealed class ServiceRosters(EducationQueries rosters, CurrentUser user, TimeProvider clock)
{
    public async Task<IReadOnlyList<SelectListItem>> OfAsync(Guid branch, DateOnly? day, CancellationToken cancel)
        => [.. (await rosters.RosterAsync(branch, day ?? clock.Today(), user.Scope, cancel)).Select(p => new SelectListItem(p.Name, p.Key.ToString()))];
}
