namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>The sessions that a team held in a term.</summary>
/// <param name="To">First day after the term.</param>
public sealed record TermFacts(DateOnly Today, DateOnly From, DateOnly To, int Held);
