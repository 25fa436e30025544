namespace PartyBuilding.Core.Ballots;

/// <summary>
/// Right to one ballot. Of the code itself only a keyed hash is kept, and of its use only that it was used: no time, no
/// ballot, no name.
/// </summary>
public sealed class BallotCode
{
    /// <summary>Random, so that neither the order of printing nor of use can be read off the rows.</summary>
    public required long Id { get; init; }

    public required int GroupId { get; init; }

    public required byte[] Hash { get; init; }

    public bool IsUsed { get; set; }
}
