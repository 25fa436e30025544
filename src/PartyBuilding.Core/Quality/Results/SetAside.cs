namespace PartyBuilding.Core.Quality.Results;

/// <summary>A finding that somebody looked at and left as it is (搁置). It holds while the values the rule looked at stay as they were.</summary>
public sealed class SetAside
{
    public const int LongestReason = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required byte[] Fingerprint { get; init; }

    public required string RuleCode { get; init; }

    public required QualityKind Kind { get; init; }

    public required int SubjectId { get; init; }

    /// <summary>The branch or the organisation at the time; its scope decides who sees it.</summary>
    public required int OrganisationId { get; init; }

    public required string Field { get; init; }

    public required string Message { get; init; }

    public required string Reason { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? TakenBackAt { get; set; }

    public string? TakenBackBy { get; set; }
}
