using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>Reads a team with the words its pages need.</summary>
public sealed class TeamReader(TeamQueries teams, CadreReader cadres, CurrentUser user, TimeProvider clock)
{
    /// <returns>Null when the unit is out of scope.</returns>
    public async Task<TeamPage?> PageAsync(Guid id, DateOnly day, CancellationToken cancel)
        => await teams.RosterAsync(id, user.Scope, day, cancel) is { } roster
            ? new TeamPage(roster, await cadres.CodesAsync(cancel), clock.Today(), TeamEditing.MayEdit(roster.Strength.Path, user.Actor, user.Scope), user.May(Permission.ViewAssessments))
            : null;
}
