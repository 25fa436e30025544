namespace PartyBuilding.Core.Ballots;

/// <summary>The result of a vote.</summary>
/// <param name="Groups">As they may be shown: small ones put together.</param>
public sealed record BallotTally(IReadOnlyList<GroupTally> Groups, IReadOnlyList<QuestionTally> Questions)
{
    public int Issued => Groups.Sum(g => g.Issued);

    public int Returned => Groups.Sum(g => g.Returned);

    public int Invalid => Groups.Sum(g => g.Invalid);

    public int Valid => Returned - Invalid;

    /// <summary>Votes of what a key stands for, over all groups.</summary>
    public int VotesOf(Guid option) => Questions.SelectMany(q => q.Lines).Where(l => l.Key == option).Sum(l => l.Total);
}
