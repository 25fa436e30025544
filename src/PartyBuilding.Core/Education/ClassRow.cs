namespace PartyBuilding.Core.Education;

/// <summary>A training class in the list.</summary>
public sealed record ClassRow(Guid Key, string Title, string Organisation, DateOnly StartsOn, DateOnly EndsOn, string Audience, int Trainees, int Enrolled, DateOnly? CompletedOn);
