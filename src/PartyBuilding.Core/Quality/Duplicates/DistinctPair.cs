namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Two people who look alike and were found to be two (不是同一人). It holds while the compared values stay as they were.</summary>
public sealed class DistinctPair
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>The smaller of the two ids.</summary>
    public required int LowId { get; init; }

    public required int HighId { get; init; }

    public required byte[] Fingerprint { get; init; }

    public required string Reason { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? TakenBackAt { get; set; }

    public string? TakenBackBy { get; set; }
}
