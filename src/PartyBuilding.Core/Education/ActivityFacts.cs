namespace PartyBuilding.Core.Education;

/// <summary>An activity about to be entered.</summary>
public sealed record ActivityFacts(bool HasContent, bool HasMethod, bool HasForm, int Minutes, int CreditTenths);
