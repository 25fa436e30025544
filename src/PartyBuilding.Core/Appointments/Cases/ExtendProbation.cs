namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: a probation is made longer.</summary>
/// <param name="Until">First day after it.</param>
public sealed record ExtendProbation(Guid CandidateKey, int Version, DateOnly? Until, string? Why);
