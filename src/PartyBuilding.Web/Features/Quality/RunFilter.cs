using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>What the address of a run asks for.</summary>
public sealed class RunFilter
{
    /// <summary><c>person</c>, <c>organisation</c>, or the lines themselves.</summary>
    public string? By { get; set; }

    public string? Rule { get; set; }

    public RuleForce? Force { get; set; }

    public Guid? Organisation { get; set; }

    public Guid? Person { get; set; }

    public bool Aside { get; set; }

    public bool Fresh { get; set; }

    public int Page { get; set; } = 1;

    public FindingFilter ToFilter() => new(Rule, Force, Organisation, Person, Aside, Fresh);

    /// <summary>The address with one thing changed; null takes a part out.</summary>
    public string With(Guid run, string part, object? value)
    {
        var parts = new Dictionary<string, object?>
        {
            ["by"] = By, ["rule"] = Rule, ["force"] = Force, ["organisation"] = Organisation, ["person"] = Person,
            ["aside"] = Aside ? "true" : null, ["fresh"] = Fresh ? "true" : null,
        };
        parts[part] = value;
        var query = string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!.ToString()!)}"));
        return $"/quality/runs/{run}{(query.Length == 0 ? "" : "?" + query)}#lines";
    }
}
