namespace PartyBuilding.Core.Floating;

/// <summary>Changes what is written down about a stay.</summary>
public sealed record ChangeStay(Guid Key, long Version, StayDetails Details);
