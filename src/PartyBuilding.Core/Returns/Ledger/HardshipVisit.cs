namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A visit to a member in difficulty, as the return counts it.</summary>
internal sealed class HardshipVisit
{
    public required int BranchId { get; init; }

    public required Guid SituationKey { get; init; }

    public required string Name { get; init; }

    public required DateOnly On { get; init; }
}
