using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve;

/// <summary>A unit whose present stage of a round ends soon or has ended.</summary>
/// <param name="What">What is still to be done, in words.</param>
public sealed record BehindUnit(Guid Key, Guid RoundKey, string Round, string Unit, SelectionStage Stage, string Title, DateOnly Due, string What);
