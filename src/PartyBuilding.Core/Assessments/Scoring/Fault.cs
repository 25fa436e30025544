namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>Points taken away under an indicator that is scored by deduction.</summary>
public sealed record Fault(Guid Indicator, decimal Points, string Why);
