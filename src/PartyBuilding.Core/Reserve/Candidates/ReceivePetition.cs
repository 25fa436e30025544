namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Enters a letter or visit about a candidate, or what inquiry into one found.</summary>
/// <param name="PetitionKey">Of the submission, or of the petition that is handled.</param>
public sealed record ReceivePetition(
    Guid Key, int Version, Guid CandidateKey, Guid PetitionKey, DateOnly? ReceivedOn, bool IsSigned, string? Content);
