using PartyBuilding.Core.Cadres.Teams;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>The team of a unit on a day.</summary>
public sealed record TeamPage(TeamRoster Roster, CadreCodes Codes, DateOnly Today, bool MayEdit, bool MayAssess)
{
    public string At => $"/cadres/teams/{Roster.Strength.OrganisationKey}";

    public string Query => CadreDay.Query(Roster.Day, Today);
}
