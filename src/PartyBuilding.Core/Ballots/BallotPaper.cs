namespace PartyBuilding.Core.Ballots;

/// <summary>What a voter sees: the questions in their order.</summary>
public sealed record BallotPaper(int RoundId, int GroupId, string Title, IReadOnlyList<PaperQuestion> Questions);
