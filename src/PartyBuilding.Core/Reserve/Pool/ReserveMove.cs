namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>One move of a reserve cadre: where to, by which decision, why.</summary>
public sealed class ReserveMove
{
    public int Id { get; init; }

    public int EntryId { get; init; }

    public required DateOnly On { get; init; }

    public required ReserveStatus To { get; init; }

    public string? Decision { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }
}
