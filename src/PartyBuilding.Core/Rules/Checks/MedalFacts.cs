namespace PartyBuilding.Core.Rules.Checks;

/// <summary>When a member's years of membership are full, and the day of the year's list.</summary>
public sealed record MedalFacts(DateOnly ReachedOn, DateOnly By);
