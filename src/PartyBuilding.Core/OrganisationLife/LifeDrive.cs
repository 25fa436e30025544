using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One theme on which every branch of some units holds a special organisation-life meeting (专题组织生活会).</summary>
public sealed class LifeDrive : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Who opened it.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Theme { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The last day that the coverage counts (截止日).</summary>
    public required DateOnly CutOffOn { get; set; }

    /// <summary>What it rests on, and what is asked of the branches.</summary>
    public string? Document { get; init; }

    public DateOnly? ClosedOn { get; set; }

    public int Version { get; set; }

    public List<LifeDriveUnit> Units { get; init; } = [];
}
