namespace PartyBuilding.Web.Features.Buildings;

/// <summary>The closing of a building as typed.</summary>
public sealed class CloseForm
{
    public long Version { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }
}
