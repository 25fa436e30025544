namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>One version of a plan as a page shows it.</summary>
public sealed record PlanVersion(
    int Revision, int Number, string Policy, int Activists, int Members, string Composition, string? Reason, DateOnly? SentOn, string RecordedBy);
