namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A row of a register as a return counts it. Queries set every member: one left out could not be summed by the database.</summary>
public sealed record RegisterEntry
{
    public required int OrganisationId { get; init; }

    /// <summary>Key of the record.</summary>
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    /// <summary>What it adds to the figure, in the item's unit: 1 where rows are counted.</summary>
    public required long Amount { get; init; }

    /// <summary>The day shown beside it.</summary>
    public required DateOnly? On { get; init; }
}
