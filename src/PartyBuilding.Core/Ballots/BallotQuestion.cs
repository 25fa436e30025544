namespace PartyBuilding.Core.Ballots;

/// <summary>One thing a voter answers: names to recommend, or a grade.</summary>
public sealed class BallotQuestion
{
    public const int LongestText = 200;

    public int Id { get; init; }

    public int RoundId { get; init; }

    public required short Order { get; init; }

    public required string Text { get; init; }

    /// <summary>At most so many marks; none at all is an abstention and always allowed.</summary>
    public required short Most { get; init; }

    /// <summary>Names that are not on the paper may be written in.</summary>
    public required bool AllowsNames { get; init; }

    public List<BallotOption> Options { get; init; } = [];
}
