using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A session with its reports and everything that is missing.</summary>
/// <param name="Number">Which of its term, from 1.</param>
public sealed record ReportSessionRecord(
    WorkReportSession Session, Guid OrganisationKey, string Organisation, int Number, IReadOnlyList<ReportRow> Reports, IReadOnlyList<OutstandingMember> Outstanding, IReadOnlyList<Finding> Findings)
{
    public string At => $"/assessments/reports/{Session.Key}";
}
