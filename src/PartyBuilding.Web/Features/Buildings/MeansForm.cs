using PartyBuilding.Core.Buildings;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>A means of coverage as it is typed.</summary>
public sealed class MeansForm
{
    public MeansKind? Kind { get; set; }

    public Guid? Branch { get; set; }

    public Guid? Point { get; set; }

    public int? Enterprises { get; set; }

    public bool Hosted { get; set; }

    public DateOnly? From { get; set; }

    public string? Reason { get; set; }
}
