namespace PartyBuilding.Core.Buildings;

/// <summary>Activists and applications as counted on a day; a second count of the same day replaces the first.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AddCount(Guid Key, Guid BuildingKey, DateOnly On, int? Activists, int? Applications);
