namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: what came back from above.</summary>
/// <param name="Answer">批复文号, or why it was sent back.</param>
public sealed record AnswerSubmission(Guid CandidateKey, int Version, bool? IsApproved, DateOnly? On, string? Answer);
