namespace PartyBuilding.Core.AwardRounds;

/// <summary>A round with the nominations that the reader may see.</summary>
/// <param name="IsRunner">The reader's scope holds the organisation that runs it.</param>
public sealed record AwardRoundRecord(
    Guid Key, int Version, AwardRoundKind Kind, int Year, string Title, string Runner, string? Document, DateOnly StartsOn, DateOnly? ClosesOn, AwardRoundStatus Status,
    DateOnly? PublicFrom, DateOnly? PublicTo, DateOnly? CommendedOn, string? Decision, IReadOnlyDictionary<AwardCategory, int> Quotas,
    IReadOnlyList<NominationRow> Nominations, bool IsRunner);
