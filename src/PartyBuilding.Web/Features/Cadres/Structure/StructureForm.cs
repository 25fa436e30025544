using PartyBuilding.Core.Cadres.Structure;

namespace PartyBuilding.Web.Features.Cadres.Structure;

/// <summary>What a structure report counts, as it stands in the address.</summary>
public sealed class StructureForm
{
    public CadrePopulation? Population { get; set; }

    public Guid? Organisation { get; set; }

    public DateOnly? On { get; set; }

    public string? By { get; set; }

    public StructureQuery ToQuery(DateOnly today) => new(
        Population is { } p && Enum.IsDefined(p) ? p : CadrePopulation.Everybody, Organisation, On is { } day && day < today ? day : null, string.IsNullOrEmpty(By) ? null : By);

    /// <summary>The address of a page with the same report, and more after it.</summary>
    public string Address(string path, params (string Name, string? Value)[] more)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("population", Population?.ToString()), ("organisation", Organisation?.ToString()), ("on", On?.ToString("yyyy-MM-dd")), ("by", By),
        };
        return path + "?" + string.Join('&', parts.Concat(more).Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }
}
