namespace PartyBuilding.Core.Buildings;

/// <summary>A member gathered as a return looks at it.</summary>
public sealed class CountedGathered
{
    public required int OrganisationId { get; init; }

    public required Guid BuildingKey { get; init; }

    public required string Name { get; init; }

    public required bool Transferred { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required bool Standing { get; init; }

    public required bool Placed { get; init; }
}
