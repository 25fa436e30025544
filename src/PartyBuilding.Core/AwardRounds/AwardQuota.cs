namespace PartyBuilding.Core.AwardRounds;

/// <summary>How many a category may have at most; never how many it must.</summary>
public sealed class AwardQuota
{
    public int Id { get; init; }

    public int RoundId { get; init; }

    public required AwardCategory Category { get; init; }

    public required int Number { get; init; }
}
