namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: takes the votes of a unit over, once its ballot is closed.</summary>
public sealed record TakeVotes(Guid Key, int Version, Guid UnitKey);
