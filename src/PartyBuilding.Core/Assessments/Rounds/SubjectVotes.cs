namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A grade on the form of an indicator: stands for it on the ballot, then holds its votes, group by group.</summary>
public sealed class SubjectVotes
{
    public int Id { get; init; }

    public int SubjectId { get; init; }

    public required Guid IndicatorKey { get; init; }

    public required Guid GradeKey { get; init; }

    /// <summary>Null for the row that stands on the ballot.</summary>
    public Guid? GroupKey { get; init; }

    /// <summary>Key of the option on the ballot; null for a row with votes.</summary>
    public Guid? OptionKey { get; init; }

    public int Votes { get; set; }
}
