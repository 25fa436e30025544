namespace PartyBuilding.Core.ServiceCentres;

/// <summary>A centre or point in the list.</summary>
/// <param name="Items">Items on the menu.</param>
/// <param name="Uses">Times used in the year.</param>
public sealed record CentreRow(Guid Key, string Name, string Keeper, string KindCode, CentreLevel? Level, string? OpeningTimes, int Items, int Uses);
