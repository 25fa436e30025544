namespace PartyBuilding.Core.Reserve.Meetings;

/// <summary>People at a recommendation meeting and people of the unit.</summary>
public sealed record MeetingFacts(int Headcount, int Present);
