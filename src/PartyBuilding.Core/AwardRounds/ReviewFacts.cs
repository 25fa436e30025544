namespace PartyBuilding.Core.AwardRounds;

/// <summary>A review about to be entered.</summary>
/// <param name="WaitingBelow">Names of levels below that have not reviewed.</param>
public sealed record ReviewFacts(IReadOnlyList<string> WaitingBelow);
