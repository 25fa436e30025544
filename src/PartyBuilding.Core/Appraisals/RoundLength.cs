namespace PartyBuilding.Core.Appraisals;

/// <summary>The planned days of a round.</summary>
public sealed record RoundLength(DateOnly StartsOn, DateOnly EndsOn);
