namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A report looked over for what it lacks.</summary>
/// <param name="IsFirst">The member has not reported before.</param>
public sealed record ReportFacts(IReadOnlyCollection<ReportHeading> Headings, bool IsFirst);
