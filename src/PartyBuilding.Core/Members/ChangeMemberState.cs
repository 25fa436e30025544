using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>Begins or ends a state of a member.</summary>
/// <param name="Kind">Floating, OutOfContact or Hardship.</param>
/// <param name="Value">O or I for floating, 1 for the others; null ends the state.</param>
public sealed record ChangeMemberState(Guid PersonKey, int Version, PersonFactKind Kind, string? Value, DateOnly EffectiveOn);
