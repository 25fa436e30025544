namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: somebody to be inspected for the post.</summary>
/// <param name="Relation">Kinship or service nearby of whoever proposes; empty for none.</param>
public sealed record ProposeCandidate(
    Guid Key, int Version, Guid CandidateKey, Guid? CadreKey, CandidateSource? Source, string? Recommender, string? Material, bool IsSupported, string? Relation, bool IsNewEntrant);
