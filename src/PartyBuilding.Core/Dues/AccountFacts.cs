namespace PartyBuilding.Core.Dues;

/// <summary>An account as it is about to be registered.</summary>
public sealed record AccountFacts(bool IsDuesOnly, bool IsDesignatedBank);
