namespace PartyBuilding.Core.AwardRounds;

/// <summary>A nomination about to be decided on.</summary>
/// <param name="WaitingLevels">Names of levels that have not agreed.</param>
/// <param name="Quota">Most of the category; null without a limit.</param>
/// <param name="Decided">How many of the category are decided already.</param>
public sealed record DecisionFacts(
    AwardRoundKind Kind, IReadOnlyList<string> WaitingLevels, DateOnly? InspectedOn, DateOnly? HeardOn, int? Quota, int Decided);
