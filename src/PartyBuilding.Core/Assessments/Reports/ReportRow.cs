using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A report at a session, with what it lacks.</summary>
public sealed record ReportRow(Guid Key, Guid CadreKey, string Name, string? Post, DateOnly On, IReadOnlyList<Finding> Findings);
