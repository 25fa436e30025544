namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Entries of a kind that are missing, and their name.</summary>
public sealed record MissingEntries(string What, int Missing);
