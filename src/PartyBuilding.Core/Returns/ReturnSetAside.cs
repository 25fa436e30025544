namespace PartyBuilding.Core.Returns;

/// <summary>
/// A finding of a return that somebody above looked at and left as it is (问题搁置). It holds for the figures it was
/// written for; when one of them changes, the finding comes back, and this row stays as its history.
/// </summary>
public sealed class ReturnSetAside
{
    public const int LongestReason = 200;

    public int Id { get; init; }

    public required int ReturnId { get; init; }

    public required string CheckCode { get; init; }

    /// <summary>What the finding said at the time.</summary>
    public required string Message { get; init; }

    public required string Reason { get; init; }

    /// <summary>The figures of the check's cells, as <see cref="ReturnExplanation.Basis"/>.</summary>
    public required string Basis { get; init; }

    public required string By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>UTC; null while nobody has taken it back or written a newer one.</summary>
    public DateTime? TakenBackAt { get; set; }

    public string? TakenBackBy { get; set; }
}
