namespace PartyBuilding.Core.Buildings;

/// <summary>An enterprise about to be entered.</summary>
/// <param name="OtherBuilding">Where in the same street it stands already; null for nowhere.</param>
/// <param name="BuildingHasBranch">A branch covers the building.</param>
public sealed record EnterpriseFacts(string? OtherBuilding, bool HasOrganisation, bool BuildingHasBranch);
