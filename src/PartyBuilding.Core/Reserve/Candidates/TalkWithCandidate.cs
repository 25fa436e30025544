namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>The talk with an applicant who is not listed (S000 L237).</summary>
public sealed record TalkWithCandidate(Guid Key, int Version, Guid CandidateKey, DateOnly? On);
