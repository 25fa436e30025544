namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A structure figure of a document, as typed.</summary>
public sealed class TargetForm
{
    public string? Category { get; set; }

    public string? Percent { get; set; }

    public string? Document { get; set; }
}
