namespace PartyBuilding.Core.Ballots;

/// <summary>Votes for one option, or for one name written in.</summary>
public sealed record CountedVotes(int QuestionId, int? OptionId, string? Name, int? Votes);
