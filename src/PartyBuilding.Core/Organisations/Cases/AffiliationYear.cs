namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Changes of affiliation decided in a year (2008 handbook L797).</summary>
public sealed record AffiliationYear(int Year, int Agreed, int NotAgreed);
