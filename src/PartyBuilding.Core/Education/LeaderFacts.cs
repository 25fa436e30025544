namespace PartyBuilding.Core.Education;

/// <summary>What a leading cadre has done of what is owed every year.</summary>
public sealed record LeaderFacts(int Year, bool HasLesson, bool HasReport);
