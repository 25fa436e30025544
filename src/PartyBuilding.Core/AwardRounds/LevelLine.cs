namespace PartyBuilding.Core.AwardRounds;

/// <summary>A level and what it said.</summary>
public sealed record LevelLine(int Id, string Name, DateOnly? On, bool? Agreed, string? Text);
