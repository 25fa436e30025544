namespace PartyBuilding.Core.AwardRounds;

/// <summary>A nomination with its reviews and steps.</summary>
/// <param name="Levels">Levels that review, from below to above, with what they said; null while they have not.</param>
/// <param name="NextLevel">The level that reviews next, when the reader stands at it.</param>
/// <param name="MayDecide">The reader stands at the level that runs the round.</param>
public sealed record NominationRow(
    Guid Key, int Version, Guid RoundKey, string RoundTitle, AwardRoundKind Kind, AwardRoundStatus RoundStatus, AwardCategory Category, string Subject, string Unit, DateOnly On,
    string Deeds, DateOnly? SelectedOn, int? Present, int? InFavour, DateOnly? HeardOn, int? HeardCount, NominationStatus Status,
    IReadOnlyList<LevelLine> Levels, IReadOnlyList<(NominationStepKind Kind, DateOnly On, string Text)> Steps, LevelLine? NextLevel, bool MayDecide);
