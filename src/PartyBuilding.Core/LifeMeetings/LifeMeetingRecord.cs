using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The page of one case.</summary>
/// <param name="PreReportDue">Last day for the papers.</param>
/// <param name="Earlier">Measures of the meeting before, to be looked back on, with the key and version of that case.</param>
/// <param name="Window">What the usual time of the year says of the day it was held on.</param>
public sealed record LifeMeetingRecord(
    LifeMeeting Meeting, Guid BodyKey, string Body, string BodyPath, string? Superior, IReadOnlyList<LifePerson> People, IReadOnlyList<LifeStep> Steps,
    DateOnly? PreReportDue, DateOnly? ReportDue, (Guid Key, int Version, IReadOnlyList<LifeMeasure> Measures)? Earlier, LifeScoreView? Score,
    IReadOnlyList<OrganisationLife.MeetingEvent> History, Finding? Window = null)
{
    public LifeStep? Step(LifeStepKind kind) => Steps.LastOrDefault(s => s.Kind == kind);

    public IEnumerable<LifePerson> Of(params IReadOnlyList<LifeRole> roles) => People.Where(p => roles.Contains(p.Role));

    public LifePerson? Chair => People.FirstOrDefault(p => p.IsChair);
}
