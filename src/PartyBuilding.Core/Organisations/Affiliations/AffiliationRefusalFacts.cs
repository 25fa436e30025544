namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>An answer of "not agreed".</summary>
public sealed record AffiliationRefusalFacts(bool HasReason, bool HasHandling);
