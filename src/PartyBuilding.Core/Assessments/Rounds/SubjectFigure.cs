namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A measured figure that is compared with those of the others.</summary>
public sealed class SubjectFigure
{
    public const int LongestEvidence = 200;

    public int Id { get; init; }

    public int SubjectId { get; init; }

    public required Guid IndicatorKey { get; init; }

    public required decimal Figure { get; set; }

    /// <summary>Who supplied it, from where.</summary>
    public string? Evidence { get; set; }
}
