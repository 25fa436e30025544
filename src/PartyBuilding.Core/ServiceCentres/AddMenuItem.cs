namespace PartyBuilding.Core.ServiceCentres;

/// <summary>An item for the menu.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AddMenuItem(Guid Key, Guid PointKey, MenuCategory? Category, string? Name, string? Provider, string? HowToJoin, DateOnly On);
