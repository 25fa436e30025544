namespace PartyBuilding.Core.Education;

/// <summary>How many other plans the year has.</summary>
public sealed record YearFacts(int Year, int Others);
