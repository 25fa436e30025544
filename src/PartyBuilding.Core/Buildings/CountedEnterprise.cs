namespace PartyBuilding.Core.Buildings;

/// <summary>An enterprise as a return looks at it.</summary>
public sealed class CountedEnterprise
{
    public required int OrganisationId { get; init; }

    public required Guid BuildingKey { get; init; }

    public required string Name { get; init; }

    public required int Employees { get; init; }

    public required bool AboveScale { get; init; }

    public required bool HasUnion { get; init; }

    public required bool HasLeague { get; init; }

    public required bool HasOrganisation { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required bool Standing { get; init; }
}
