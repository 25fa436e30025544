namespace PartyBuilding.Core.Education;

/// <summary>Numbers of a group on a day.</summary>
/// <param name="Key">Key of the submission: a second copy adds nothing.</param>
public sealed record SaveOnlineStudy(
    Guid Key, Guid OrganisationKey, string? Name, DateOnly On, int? Assigned, int? Registered, int? InStudy, decimal? Credits);
