namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Some of those absent made the meeting up.</summary>
public sealed record MakeUpMeeting(Guid Key, long Version, IReadOnlyList<Guid> People, DateOnly On, MakeUpForm Form);
