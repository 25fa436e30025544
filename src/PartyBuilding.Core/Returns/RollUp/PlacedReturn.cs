namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>A return of a period inside a query, where the month places it.</summary>
internal sealed class PlacedReturn
{
    public required int Id { get; init; }

    public required int OrganisationId { get; init; }

    public required string Path { get; init; }

    public required ReturnStatus Status { get; init; }
}
