namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A branch whose members belong to its party groups, or do not.</summary>
public sealed record GroupFacts(bool HasGroups, int Members, IReadOnlyList<string> Ungrouped);
