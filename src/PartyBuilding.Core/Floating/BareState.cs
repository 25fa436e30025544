using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Floating;

/// <summary>资料待补: a member whose state is on the ledger without a record behind it.</summary>
public sealed record BareState(Guid PersonKey, string Name, string Branch, PersonFactKind Kind, string Value, DateOnly Since);
