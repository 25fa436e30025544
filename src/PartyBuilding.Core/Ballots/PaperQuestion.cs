namespace PartyBuilding.Core.Ballots;

/// <inheritdoc cref="BallotQuestion"/>
public sealed record PaperQuestion(int Id, string Text, int Most, bool AllowsNames, IReadOnlyList<PaperOption> Options)
{
    internal static IReadOnlyList<PaperQuestion> Of(BallotRound round) => [.. round.Questions.OrderBy(q => q.Order).Select(q => new PaperQuestion(
        q.Id, q.Text, q.Most, q.AllowsNames, [.. q.Options.OrderBy(o => o.Order).Select(o => new PaperOption(o.Id, o.Key, o.Label, o.Note))]))];
}
