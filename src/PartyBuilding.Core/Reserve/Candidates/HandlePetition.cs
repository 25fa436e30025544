namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>What inquiry into a petition found, and when a signed one was answered.</summary>
public sealed record HandlePetition(Guid Key, int Version, Guid CandidateKey, Guid PetitionKey, DateOnly? HandledOn, string? Inquiry, DateOnly? AnsweredOn);
