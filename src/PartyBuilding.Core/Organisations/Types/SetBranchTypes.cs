namespace PartyBuilding.Core.Organisations.Types;

/// <summary>The types of a branch from a day on; one left out ends there.</summary>
public sealed record SetBranchTypes(Guid OrganisationKey, IReadOnlyList<string> Codes, DateOnly From);
