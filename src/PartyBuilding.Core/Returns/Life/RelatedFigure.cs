namespace PartyBuilding.Core.Returns.Life;

/// <summary>A cell of another return, as it is read.</summary>
internal sealed class RelatedFigure
{
    public required int OrganisationId { get; init; }

    /// <summary>Where its month places the unit; empty where that is not asked.</summary>
    public required string Path { get; init; }

    public required string Form { get; init; }

    public required int FirstMonth { get; init; }

    public required int Month { get; init; }

    public required ReturnStatus Status { get; init; }

    public required string Key { get; init; }

    public required long? Value { get; init; }
}
