namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The counts of one meeting, or of many together.</summary>
public sealed record MeetingCounts(int Due, int Present, int Absent, int MadeUp);
