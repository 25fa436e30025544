namespace PartyBuilding.Web.Features.Imports;

/// <summary>What is decided about a checked sheet.</summary>
public sealed class DecisionForm
{
    public int Version { get; set; }

    public bool AllOrNothing { get; set; }

    /// <summary><c>take</c>, <c>keep</c>, or empty: as chosen field by field.</summary>
    public string? Every { get; set; }

    /// <summary>Choices that the page showed.</summary>
    public List<long> Shown { get; set; } = [];

    /// <summary>Those of them whose value of the sheet is taken.</summary>
    public List<long> Taken { get; set; } = [];

    public string? Reason { get; set; }

    public bool? EveryChoice => Every switch { "take" => true, "keep" => false, _ => null };
}
