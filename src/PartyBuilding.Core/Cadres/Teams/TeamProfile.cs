using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>What the structure rules need to know of a unit's leading team (领导班子), as it was known from one number to another.</summary>
public sealed class TeamProfile : IRecorded
{
    public int Id { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required TeamOrgan Organ { get; init; }

    /// <summary>Null where neither holds: the rule on generalists and specialists is then not asked.</summary>
    public TeamWork? Work { get; init; }

    /// <summary>民族自治或少数民族聚居地区, L2476.</summary>
    public required bool IsMinorityArea { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
