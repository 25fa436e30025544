namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>When a unit was last inspected.</summary>
public sealed record InspectedFacts(DateOnly Today, DateOnly? Last);
