namespace PartyBuilding.Core.AwardRounds;

/// <summary>Publicity of a round, or its commendation.</summary>
public sealed record CommendRound(Guid Key, int Version, DateOnly On, DateOnly? Until = null, string? Decision = null);
