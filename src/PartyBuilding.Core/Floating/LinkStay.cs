namespace PartyBuilding.Core.Floating;

/// <summary>The home says which of its members a stay that the receiver registered is about.</summary>
public sealed record LinkStay(Guid Key, long Version, Guid PersonKey);
