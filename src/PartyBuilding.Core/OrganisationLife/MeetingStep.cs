namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A step about a meeting that carries nothing else.</summary>
public sealed record MeetingStep(Guid Key, long Version);
