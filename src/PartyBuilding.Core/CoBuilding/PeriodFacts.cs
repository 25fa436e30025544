namespace PartyBuilding.Core.CoBuilding;

/// <summary>A month or quarter that is over, and how many such activities were held in it.</summary>
public sealed record PeriodFacts(string Period, int Held);
