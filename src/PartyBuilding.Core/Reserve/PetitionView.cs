namespace PartyBuilding.Core.Reserve;

/// <inheritdoc cref="Candidates.SelectionPetition"/>
public sealed record PetitionView(Guid Key, DateOnly ReceivedOn, bool IsSigned, string Content, string? Inquiry, DateOnly? HandledOn, DateOnly? AnsweredOn);
