namespace PartyBuilding.Web.Features.Units;

/// <summary>A unit's name and credit code. Field names are those of the command.</summary>
public sealed class UnitForm
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? CreditCode { get; set; }
}
