namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>How many have these values of row and column.</summary>
internal sealed class RawCount
{
    public string? Row { get; init; }

    public string? Column { get; init; }

    public long Count { get; init; }
}
