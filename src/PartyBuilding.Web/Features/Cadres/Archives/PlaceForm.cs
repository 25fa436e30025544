namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Number and place of a file.</summary>
public sealed class PlaceForm : ArchiveForm
{
    public string? Number { get; set; }

    public string? Place { get; set; }
}
