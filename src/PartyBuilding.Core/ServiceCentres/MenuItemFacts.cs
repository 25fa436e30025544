namespace PartyBuilding.Core.ServiceCentres;

/// <summary>An item about to be put on a menu.</summary>
/// <param name="Same">Items of the same name that are on the menu already.</param>
public sealed record MenuItemFacts(MenuCategory? Category, string? Provider, int Same);
