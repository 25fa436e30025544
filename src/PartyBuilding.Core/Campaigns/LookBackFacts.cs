namespace PartyBuilding.Core.Campaigns;

/// <param name="Unanswered">Numbers of the questions without an answer.</param>
/// <param name="Unexplained">Numbers answered with no and without a word on it.</param>
public sealed record LookBackFacts(IReadOnlyList<byte> Unanswered, IReadOnlyList<byte> Unexplained);
