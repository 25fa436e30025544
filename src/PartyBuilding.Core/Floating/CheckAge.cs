namespace PartyBuilding.Core.Floating;

/// <summary>A yearly check and the one before it, or the issue of the card.</summary>
public sealed record CheckAge(DateOnly? LastOn, DateOnly On);
