namespace PartyBuilding.Web.Features.Assessments.Schemes;

/// <summary>A group of raters as a row of the form.</summary>
public sealed class GroupRow
{
    public string? Name { get; set; }

    public decimal? Weight { get; set; }
}
