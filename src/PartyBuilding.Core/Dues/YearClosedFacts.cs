namespace PartyBuilding.Core.Dues;

/// <summary>A change to the books of a year.</summary>
public sealed record YearClosedFacts(int Year, bool IsClosed);
