using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A member of the team without a report at a session.</summary>
/// <param name="IsDue">False for somebody who reports at the team of their main post.</param>
public sealed record OutstandingMember(Guid CadreKey, string Name, string? Post, bool IsDue, IReadOnlyList<Finding> Findings);
