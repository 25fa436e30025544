namespace PartyBuilding.Web.Features.Buildings;

/// <summary>Parts of a building's record.</summary>
public enum BuildingTab
{
    Means,
    Enterprises,
    Members,
    Checks,
    History,
}
