namespace PartyBuilding.Core.Dues;

/// <summary>A member to choose.</summary>
public sealed record DuesMember(Guid Key, string Name, bool IsHere);
