using PartyBuilding.Core.Buildings;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>A check of a building's data as typed.</summary>
public sealed class CheckForm
{
    public DateOnly? On { get; set; }

    public BuildingChecker? By { get; set; }

    public string? Differences { get; set; }
}
