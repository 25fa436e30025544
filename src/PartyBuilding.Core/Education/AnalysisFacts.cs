namespace PartyBuilding.Core.Education;

/// <summary>An analysis about to be entered: what it lacks, and when the last one was.</summary>
public sealed record AnalysisFacts(DateOnly On, IReadOnlyList<(string Field, string What)> Missing, DateOnly? LastOn);
