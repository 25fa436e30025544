namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Points somebody gives, and the bounds of the indicator.</summary>
public sealed record PointsFacts(string Indicator, decimal Points, decimal Least, decimal Most, string Field);
