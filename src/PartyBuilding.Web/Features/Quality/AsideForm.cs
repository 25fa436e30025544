namespace PartyBuilding.Web.Features.Quality;

/// <summary>The lines ticked, and why they are set aside.</summary>
public sealed class AsideForm
{
    public List<long> Lines { get; set; } = [];

    public string? Reason { get; set; }
}
