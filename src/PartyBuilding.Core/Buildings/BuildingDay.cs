namespace PartyBuilding.Core.Buildings;

/// <summary>Something entered of a building that may be closed.</summary>
public sealed record BuildingDay(DateOnly On, DateOnly ClosedOn, string Field);
