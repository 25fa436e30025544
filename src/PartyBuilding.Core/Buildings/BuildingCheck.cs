using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>The data of a building were checked on a day (每季核对, S004 L30).</summary>
public sealed class BuildingCheck : IRecorded
{
    public int Id { get; private set; }

    public required Guid Key { get; init; }

    public required Guid BuildingKey { get; init; }

    public required int OrganisationId { get; init; }

    public required DateOnly On { get; init; }

    public required BuildingChecker By { get; init; }

    /// <summary>What differed; null for nothing.</summary>
    public string? Differences { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
