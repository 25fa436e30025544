namespace PartyBuilding.Core.Rules.Checks;

/// <summary>What stands where: codes of the two tables of service points.</summary>
public sealed record ServicePointPlace(string Kind, string Place, string PlaceName);
