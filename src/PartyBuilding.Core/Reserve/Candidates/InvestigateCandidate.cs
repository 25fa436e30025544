namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Enters the investigation of one candidate.</summary>
public sealed record InvestigateCandidate(
    Guid Key, int Version, Guid CandidateKey, DateOnly? From, DateOnly? To, string? Organ, string? Investigators, string? Material, string? Discipline, string? UnitedFront);
