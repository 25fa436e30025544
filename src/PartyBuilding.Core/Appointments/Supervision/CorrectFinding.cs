namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Input: a finding was put right.</summary>
public sealed record CorrectFinding(Guid Key, int Version, Guid FindingKey, DateOnly? On, string? Correction);
