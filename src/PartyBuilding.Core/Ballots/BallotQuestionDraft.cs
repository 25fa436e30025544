namespace PartyBuilding.Core.Ballots;

/// <inheritdoc cref="BallotQuestion"/>
public sealed record BallotQuestionDraft(string Text, int Most, bool AllowsNames, IReadOnlyList<BallotOptionDraft> Options);
