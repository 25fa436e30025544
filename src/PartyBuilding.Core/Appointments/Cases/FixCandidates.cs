namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the collective fixed whom to inspect (确定考察对象).</summary>
/// <param name="At">The meeting.</param>
public sealed record FixCandidates(Guid Key, int Version, DateOnly? On, string? At);
