namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>At which level somebody wants to decide.</summary>
public sealed record CaseLevelFacts(bool AtDistrict);
