using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Buildings;

/// <summary>A branch or a service point by which a building is covered (S004 L20-21, L32).</summary>
public sealed class BuildingMeans : BuildingEntry
{
    public required MeansKind Kind { get; init; }

    /// <summary>The branch; null for a service point.</summary>
    public int? BranchId { get; init; }

    public Organisation? Branch { get; init; }

    /// <summary>Key of the service point; null for a branch.</summary>
    public Guid? PointKey { get; init; }

    /// <summary>How many enterprises a joint branch joins.</summary>
    public int? Enterprises { get; init; }

    /// <summary>Managed by the building's host branch (代管, S004 L39).</summary>
    public required bool Hosted { get; init; }
}
