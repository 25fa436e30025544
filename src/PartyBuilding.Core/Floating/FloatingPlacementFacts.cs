namespace PartyBuilding.Core.Floating;

/// <summary>What the rules of L1836 ask about a placement.</summary>
/// <param name="FormCode">PB-FLOATFORM.</param>
public sealed record FloatingPlacementFacts(bool EmployerHasOrganisation, string? FormCode);
