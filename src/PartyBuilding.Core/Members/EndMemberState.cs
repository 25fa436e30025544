using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>Ends a state of a member that no record explains.</summary>
/// <param name="Kind">Floating, OutOfContact or Hardship.</param>
public sealed record EndMemberState(Guid PersonKey, int Version, PersonFactKind Kind, DateOnly EffectiveOn);
