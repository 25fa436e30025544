using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>
/// Where an organisation stood in the tree, under which name and kind, from one day to another: the truth behind
/// <see cref="Organisation"/>. Reports place it by the posted months, the ledger by the days.
/// </summary>
public sealed class OrganisationPlacement : IRecorded
{
    public int Id { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public int? ParentId { get; init; }

    public required string Path { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    public DateOnly ValidTo { get; init; } = Recorded.Open;

    /// <summary>First month (yyyyMM) whose reports show this placement.</summary>
    public required int PostedFrom { get; init; }

    /// <summary>First month whose reports no longer show it.</summary>
    public int PostedTo { get; init; } = Month.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
