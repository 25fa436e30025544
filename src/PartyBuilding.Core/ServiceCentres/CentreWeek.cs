namespace PartyBuilding.Core.ServiceCentres;

/// <summary>A centre that held no session in the week that is just over.</summary>
public sealed record CentreWeek(Guid Key, string Name, string Keeper, string Missing);
