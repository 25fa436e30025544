namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Points that one rater gave for one indicator. The rater is a number within the group.</summary>
public sealed class SubjectRating
{
    public int Id { get; init; }

    public int SubjectId { get; init; }

    public required Guid GroupKey { get; init; }

    public required short Rater { get; init; }

    public required Guid IndicatorKey { get; init; }

    public required decimal Points { get; set; }
}
