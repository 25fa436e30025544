namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Writes what the structure rules need to know of a team.</summary>
/// <param name="Seen">Recording number of the profile the form showed; 0 for none.</param>
public sealed record SaveTeamProfile(Guid OrganisationKey, long Seen, TeamOrgan? Organ, TeamWork? Work, bool IsMinorityArea);
