namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Both sides of the quantified assessment.</summary>
public sealed record ScoreFacts(decimal? Self, decimal? Group);
