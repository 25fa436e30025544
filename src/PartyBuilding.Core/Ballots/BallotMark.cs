namespace PartyBuilding.Core.Ballots;

/// <summary>What one ballot says to one question.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Options">Ids of the options marked, ascending.</param>
/// <param name="Names">Names written in, in ordinal order.</param>
public sealed record BallotMark(int Question, IReadOnlyList<int> Options, IReadOnlyList<string> Names);
