namespace PartyBuilding.Core.LifeMeetings;

/// <summary>How often a body has held its meeting in a year.</summary>
/// <param name="IsCounty">At county level or above (the district itself).</param>
public sealed record YearFacts(string Body, int Year, bool IsCounty, int Held);
