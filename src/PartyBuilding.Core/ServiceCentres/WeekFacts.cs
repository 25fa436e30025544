namespace PartyBuilding.Core.ServiceCentres;

/// <summary>A week of a centre that holds a session every week.</summary>
/// <param name="Monday">First day of the week.</param>
public sealed record WeekFacts(DateOnly Monday, int Sessions);
