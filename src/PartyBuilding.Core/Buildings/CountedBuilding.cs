namespace PartyBuilding.Core.Buildings;

/// <summary>A building as a return looks at it.</summary>
public sealed class CountedBuilding
{
    public required int OrganisationId { get; init; }

    public required Guid BuildingKey { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required bool HasBranch { get; init; }

    public required bool HasPoint { get; init; }

    /// <summary>Its data were checked within the span (S004 L30).</summary>
    public required bool Verified { get; init; }
}
