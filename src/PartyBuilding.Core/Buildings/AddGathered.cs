namespace PartyBuilding.Core.Buildings;

/// <summary>A member gathered in a building.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="Person">Key of the member of the register whose relation is transferred; null for one whose relation is elsewhere.</param>
/// <param name="Name">Of one whose relation is elsewhere, with <paramref name="Home"/>.</param>
public sealed record AddGathered(Guid Key, Guid BuildingKey, Guid? Person, string? Name, string? Home, string? Enterprise, DateOnly From);
