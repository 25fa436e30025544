namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>A unit about to be entered in a round.</summary>
public sealed record SeparateFacts(bool IsSeparateRound, bool IsSeparateDirection, string Direction);
