namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Result of the eligibility review. Who is not eligible is told why, and when.</summary>
public sealed record ReviewCandidate(Guid Key, int Version, Guid CandidateKey, bool? IsEligible, DateOnly? On, string? Text, DateOnly? ExplainedOn);
