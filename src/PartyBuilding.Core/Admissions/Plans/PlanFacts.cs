namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>A plan as the rules see it.</summary>
public sealed record PlanFacts(string? Policy, int? Activists, int? Members, string? Composition, bool IsRevision, string? Reason);
