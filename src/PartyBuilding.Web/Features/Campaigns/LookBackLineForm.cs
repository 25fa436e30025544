namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>One answer; the place in the list is the number of the question.</summary>
public sealed class LookBackLineForm
{
    public bool? IsYes { get; set; }

    public string? Note { get; set; }
}
