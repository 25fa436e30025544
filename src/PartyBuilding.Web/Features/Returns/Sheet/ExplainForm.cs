namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>An explanation of a check that asks for one.</summary>
public sealed class ExplainForm
{
    public int Version { get; set; }

    /// <summary>Code of the check.</summary>
    public string? Finding { get; set; }

    public string? Explanation { get; set; }
}
