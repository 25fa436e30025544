namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>Somebody, or a record, behind a figure that must carry its list.</summary>
/// <param name="Unit">The unit whose return counts them.</param>
/// <param name="Other">Where from or where to, for a movement.</param>
public sealed record AnnualListPerson(string Unit, string Branch, string Name, DateOnly? On, string? Other);
