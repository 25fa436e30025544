namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: it was put right, and somebody has looked again.</summary>
public sealed record LookBack(Guid SubjectKey, int Version, Guid Key, DateOnly? DoneOn, DateOnly? LookedBackOn, string? Result);
