namespace PartyBuilding.Core.Ballots;

public sealed class BallotOption
{
    public const int LongestLabel = 60;

    public int Id { get; init; }

    public int QuestionId { get; init; }

    public required short Order { get; init; }

    /// <summary>Key of what it stands for, such as a candidate; empty for a grade.</summary>
    public required Guid Key { get; init; }

    public required string Label { get; init; }

    /// <summary>What distinguishes two of one name on the paper, such as the post.</summary>
    public string? Note { get; init; }
}
