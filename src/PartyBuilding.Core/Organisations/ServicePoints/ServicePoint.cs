using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.ServicePoints;

/// <summary>A service station or point for members (党员服务站、服务点) and the organisation that keeps it, from day to day.</summary>
public sealed class ServicePoint : IRecorded
{
    public int Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string KindCode { get; init; }

    public required string PlaceCode { get; init; }

    public required string Name { get; init; }

    /// <summary>Address, or the building.</summary>
    public string? Address { get; init; }

    /// <summary>Day it was opened.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it was closed.</summary>
    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
