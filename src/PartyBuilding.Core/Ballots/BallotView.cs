namespace PartyBuilding.Core.Ballots;

/// <summary>A round as its runner sees it.</summary>
/// <param name="Used">Codes used in each group, by its id; the only thing known while the vote is open.</param>
/// <param name="Tally">Only once the vote is closed.</param>
public sealed record BallotView(BallotRound Round, IReadOnlyDictionary<int, int> Used, IReadOnlyList<BallotCount> Counts, BallotTally? Tally)
{
    public int Issued => Round.Groups.Sum(g => g.Issued);
}
