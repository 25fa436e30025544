using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>One report with the session it belongs to.</summary>
public sealed record ReportView(IntegrityReport Report, Guid SessionKey, DateOnly SessionOn, string Organisation, Guid CadreKey, IReadOnlyList<Finding> Findings);
