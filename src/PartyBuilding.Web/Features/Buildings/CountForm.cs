namespace PartyBuilding.Web.Features.Buildings;

/// <summary>Activists and applications as typed.</summary>
public sealed class CountForm
{
    public DateOnly? On { get; set; }

    public int? Activists { get; set; }

    public int? Applications { get; set; }
}
