namespace PartyBuilding.Web.Features.Buildings;

/// <summary>A member gathered as typed: chosen from the register, or a name.</summary>
public sealed class GatheredForm
{
    public Guid? Person { get; set; }

    public string? Name { get; set; }

    public string? Home { get; set; }

    public string? Enterprise { get; set; }

    public DateOnly? From { get; set; }

    public string? Reason { get; set; }
}
