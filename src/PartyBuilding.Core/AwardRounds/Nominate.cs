namespace PartyBuilding.Core.AwardRounds;

/// <summary>A unit puts somebody, or an organisation, forward.</summary>
/// <param name="SubjectKey">The organisation put forward; for a personal award null.</param>
public sealed record Nominate(
    Guid Key, Guid RoundKey, Guid UnitKey, AwardCategory? Category, Guid? PersonKey, Guid? SubjectKey, DateOnly On, string? Deeds,
    DateOnly? SelectedOn = null, int? Present = null, int? InFavour = null, DateOnly? HeardOn = null, int? HeardCount = null);
