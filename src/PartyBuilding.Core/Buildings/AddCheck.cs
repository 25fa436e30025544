namespace PartyBuilding.Core.Buildings;

/// <summary>A check of a building's data.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AddCheck(Guid Key, Guid BuildingKey, DateOnly On, BuildingChecker? By, string? Differences);
