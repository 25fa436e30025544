namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: the measured figure of a subject under one indicator.</summary>
public sealed record EnterFigure(Guid SubjectKey, int Version, Guid IndicatorKey, decimal? Figure, string? Evidence);
