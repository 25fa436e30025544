namespace PartyBuilding.Core.CoBuilding;

/// <summary>The parties of an agreement about to be registered, by name.</summary>
public sealed record PartyFacts(IReadOnlyList<string> Names);
