namespace PartyBuilding.Core.Buildings;

/// <summary>A check in the record of a building.</summary>
public sealed record CheckRow(Guid Key, DateOnly On, BuildingChecker By, string? Differences);
