namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Points taken away, with the evidence.</summary>
public sealed class SubjectFault
{
    public const int LongestWhy = 200;

    public int Id { get; init; }

    public int SubjectId { get; init; }

    public required Guid IndicatorKey { get; init; }

    public required decimal Points { get; init; }

    public required string Why { get; init; }
}
