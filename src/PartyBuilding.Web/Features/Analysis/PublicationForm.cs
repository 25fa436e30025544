namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A decision on a publication, as typed.</summary>
public sealed class PublicationForm
{
    public int Version { get; set; }

    public bool MayBePublic { get; set; }

    public bool SecrecyChecked { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }
}
