namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>One move of a reserve cadre: where to, by which decision, why. One that stays after a yearly adjustment has a row of it too.</summary>
public sealed class ReserveMove
{
    public const int LongestDecision = 100;
    public const int LongestReason = 400;

    public int Id { get; init; }

    public int EntryId { get; init; }

    public required DateOnly On { get; init; }

    public required ReserveStatus To { get; init; }

    public string? Decision { get; init; }

    public required string Reason { get; init; }

    /// <summary>Year of the adjustment (年度调整) by which it was decided.</summary>
    public short? Year { get; init; }

    public required string By { get; init; }
}
