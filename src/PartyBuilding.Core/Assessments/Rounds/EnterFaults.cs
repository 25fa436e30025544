namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: all faults of a subject under one indicator.</summary>
public sealed record EnterFaults(Guid SubjectKey, int Version, Guid IndicatorKey, IReadOnlyList<(decimal? Points, string? Why)> Faults);
