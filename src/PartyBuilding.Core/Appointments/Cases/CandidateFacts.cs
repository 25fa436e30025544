namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Somebody about to become an object of inspection (考察对象).</summary>
/// <param name="HasSignedMaterial">Of an individual recommendation: a material with the signature of who recommends.</param>
/// <param name="Votes">In the democratic recommendation; null when not named there.</param>
/// <param name="Relation">Of whoever proposes or recommends to the person, when it is one of kin or of staff nearby.</param>
/// <param name="IsTested">Qualified and examined, where posts are filled by application.</param>
/// <param name="IsSupported">The majority of the own unit supports them.</param>
public sealed record CandidateFacts(string Name, CandidateSource Source, bool HasSignedMaterial, int? Votes, bool IsSupported, bool IsSpecialNeed, string? Relation = null, bool IsTested = false);
