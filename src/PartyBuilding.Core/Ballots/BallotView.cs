namespace PartyBuilding.Core.Ballots;

/// <summary>A round as its runner sees it.</summary>
/// <param name="Tally">Only once the vote is closed.</param>
public sealed record BallotView(
    Guid Key, int Version, string SubjectKind, Guid SubjectKey, string Title, BallotWay Way, BallotStatus Status, DateTime? OpenedAt, DateTime? ClosedAt,
    IReadOnlyList<PaperQuestion> Questions, IReadOnlyList<BallotGroupView> Groups, BallotTally? Tally)
{
    public int Issued => Groups.Sum(g => g.Issued);

    public int Cast => Groups.Sum(g => g.Cast);
}
