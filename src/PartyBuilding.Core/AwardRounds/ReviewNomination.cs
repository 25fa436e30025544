namespace PartyBuilding.Core.AwardRounds;

/// <summary>What a level says about a nomination.</summary>
public sealed record ReviewNomination(Guid Key, int Version, int LevelId, DateOnly On, bool Agreed, string? Text);
