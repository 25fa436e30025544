using PartyBuilding.Core.CoBuilding;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A joint activity, or the end of the agreement.</summary>
public sealed class ActivityForm
{
    public JointActivityKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? Title { get; set; }

    public int? People { get; set; }

    public string? Note { get; set; }

    public long Version { get; set; }

    public string? Summary { get; set; }
}
