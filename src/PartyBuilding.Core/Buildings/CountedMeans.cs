namespace PartyBuilding.Core.Buildings;

/// <summary>A means of coverage as a return looks at it; the name is the building's.</summary>
public sealed class CountedMeans
{
    public required int OrganisationId { get; init; }

    public required Guid BuildingKey { get; init; }

    public required string Name { get; init; }

    public required MeansKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required bool Counts { get; init; }

    public required bool IsFirst { get; init; }
}
