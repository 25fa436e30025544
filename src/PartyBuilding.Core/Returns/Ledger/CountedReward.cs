namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A reward of a member, where the months' reports place the member on the last day.</summary>
public sealed record CountedReward
{
    public required int OrganisationId { get; init; }

    /// <summary>Key of the member.</summary>
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Code of <see cref="CodeTables.CodeStandards"/> PB-AWARDLEVEL.</summary>
    public required string? Level { get; init; }

    /// <summary>yyyy-MM-dd, as information sets keep days.</summary>
    public required string? On { get; init; }
}
