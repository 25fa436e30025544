namespace PartyBuilding.Core.AwardRounds;

/// <summary>Opens a round of awards.</summary>
/// <param name="Key">Key of the submission: a second copy opens nothing.</param>
/// <param name="Quotas">Most a category may have; a category without one has no limit.</param>
public sealed record OpenAwardRound(
    Guid Key, Guid OrganisationKey, AwardRoundKind? Kind, int? Year, string? Title, string? Document, DateOnly StartsOn, DateOnly? ClosesOn,
    IReadOnlyDictionary<AwardCategory, int> Quotas);
