namespace PartyBuilding.Core.Ballots;

/// <summary>
/// One cast ballot. On purpose without time, author, version or audit row; stands in the order of a random key
/// (docs/adr/0047).
/// </summary>
public sealed class Ballot
{
    public const int LongestContent = 4000;

    /// <summary>Random; it is the row's place in the table too, so that SQLite keeps no hidden row number beside it.</summary>
    public required long Id { get; init; }

    public required int GroupId { get; init; }

    /// <summary>Marks as <see cref="BallotContent"/> writes them.</summary>
    public required string Content { get; init; }
}
