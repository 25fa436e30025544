namespace PartyBuilding.Core.Ballots;

/// <summary>Votes that tellers counted by hand, for one option or one written-in name in one group.</summary>
public sealed class BallotCount
{
    public int Id { get; init; }

    public required int GroupId { get; init; }

    public required int QuestionId { get; init; }

    public int? OptionId { get; init; }

    public string? Name { get; init; }

    public required int Votes { get; init; }
}
