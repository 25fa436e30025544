namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Asks somebody who did not apply (S000 L203-207): agrees or not, and when the application form was filled in.</summary>
public sealed record ConsultCandidate(Guid Key, int Version, Guid CandidateKey, DateOnly? On, bool? Consents, DateOnly? FormOn);
