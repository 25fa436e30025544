namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: how a probation ended.</summary>
/// <param name="Fit">Forms that say fit, and unfit.</param>
/// <param name="Document">Of a removal.</param>
public sealed record EndProbation(
    Guid CandidateKey, int Version, ProbationOutcome? Ended, DateOnly? On, DateOnly? AssessedOn, int? Fit, int? Unfit, string? Assessment, bool IsTrained, string? Document);
