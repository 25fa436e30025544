namespace PartyBuilding.Core.Ballots;

/// <summary>Voters counted apart, such as those of one level of post.</summary>
public sealed class BallotGroup
{
    public const int LongestName = 40;

    public int Id { get; init; }

    public int RoundId { get; init; }

    public required short Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Ballots handed out: codes printed, or papers.</summary>
    public int Issued { get; set; }

    /// <summary>Papers returned; of codes the number used is counted, not kept.</summary>
    public int? Returned { get; set; }

    /// <summary>Of the returned papers those that do not count (废票).</summary>
    public int? Invalid { get; set; }
}
