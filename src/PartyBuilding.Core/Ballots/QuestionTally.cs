namespace PartyBuilding.Core.Ballots;

/// <summary>Votes for one question: first what stood on the paper, in its order, then the names written in.</summary>
public sealed record QuestionTally(string Text, int Most, IReadOnlyList<TallyLine> Lines);
