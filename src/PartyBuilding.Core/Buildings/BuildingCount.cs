using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>
/// Activists and applications of a building as counted on a day; it holds until the next count. The two stand apart:
/// there may be more activists than applications (E1-T5, S004 L21: 1328 and 1286).
/// </summary>
public sealed class BuildingCount : IRecorded
{
    public int Id { get; private set; }

    public required Guid Key { get; init; }

    public required Guid BuildingKey { get; init; }

    public required int OrganisationId { get; init; }

    public required DateOnly On { get; init; }

    public required int Activists { get; init; }

    public required int Applications { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
