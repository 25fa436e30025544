namespace PartyBuilding.Core.Floating;

/// <summary>One step in the history of a stay or a situation.</summary>
public sealed record RegisterEvent(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
