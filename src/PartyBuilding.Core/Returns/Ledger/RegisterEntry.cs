namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A row of a register as a return counts it.</summary>
public sealed record RegisterEntry
{
    public required int OrganisationId { get; init; }

    /// <summary>Key of the record.</summary>
    public required Guid Key { get; init; }

    public required string Name { get; init; }
}
