namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A branch need not hold a kind of meeting for a time; the reason comes with the command.</summary>
/// <param name="Last">Last day on which it holds.</param>
public sealed record GrantLifeExemption(Guid Key, Guid BranchKey, MeetingKind Kind, DateOnly? From, DateOnly? Last);
