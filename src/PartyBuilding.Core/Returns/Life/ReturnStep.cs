namespace PartyBuilding.Core.Returns.Life;

/// <summary>A step on one return that needs nothing but the return and the version seen.</summary>
public sealed record ReturnStep(Guid ReturnId, int Version);
