namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Approves a number of posts from a day on. A row of the same day is put right, the one before it ends there.</summary>
/// <param name="Key">Of the submission: a second copy of the same form changes nothing.</param>
/// <param name="Seen">Highest recording number of the unit's approvals that the form showed; 0 for none.</param>
public sealed record SaveApprovedPosts(
    Guid Key, Guid OrganisationKey, long Seen, string? LevelCode, bool IsInTeam, int? Number, DateOnly From, string? Document);
