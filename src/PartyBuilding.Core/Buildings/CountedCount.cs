namespace PartyBuilding.Core.Buildings;

/// <summary>A count of activists and applications as a return looks at it; the name is the building's.</summary>
public sealed class CountedCount
{
    public required int OrganisationId { get; init; }

    public required Guid BuildingKey { get; init; }

    public required string Name { get; init; }

    public required DateOnly On { get; init; }

    public required int Activists { get; init; }

    public required int Applications { get; init; }

    public required bool Newest { get; init; }
}
