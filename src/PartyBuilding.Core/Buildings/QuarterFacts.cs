namespace PartyBuilding.Core.Buildings;

/// <summary>A building over a quarter.</summary>
public sealed record QuarterFacts(DateOnly First, DateOnly Last, bool Verified);
