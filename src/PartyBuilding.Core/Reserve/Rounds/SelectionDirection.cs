namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>专业方向 of a round, S000 L149.</summary>
public sealed class SelectionDirection
{
    public int Id { get; init; }

    public int RoundId { get; init; }

    /// <summary>Code of <see cref="CodeTables.CodeStandards.ReserveDirection"/>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>单独组织: its units select in a round of their own, as education and health did.</summary>
    public required bool IsSeparate { get; init; }
}
