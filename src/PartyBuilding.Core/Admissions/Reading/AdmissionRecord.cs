namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>A case as its page shows it.</summary>
/// <param name="MemberKey">The member's record, once there is one.</param>
/// <param name="MayHandOver">Stands above the branch and may give the applicant to another one.</param>
public sealed record AdmissionRecord(
    Guid Key, int Version, string Name, DateOnly? BirthDate, Guid? MemberKey, Guid BranchKey, int BranchId, string Branch, string Superior,
    AdmissionRoute Route, AdmissionCategory Category, SocialStratum Stratum, AdmissionStage Stage, DateOnly StageSince, DateOnly AppliedOn,
    DateOnly? ProbationFrom, DateOnly? ProbationEnds, AdmissionOutcome Outcome, DateOnly? ClosedOn, bool IsPast, bool BranchIsClosed,
    IReadOnlyList<RailStep> Rail, IReadOnlyList<StepRow> Steps, int TrainingHours, ProbationCount? Probation, bool MayHandOver, bool MayEnd, bool MayKeepOutside,
    IReadOnlyList<AdmissionEventRow> History)
{
    public bool IsOpen => Stage != AdmissionStage.Closed;

    public RailStep? Next => IsOpen ? Rail.FirstOrDefault(s => s is { IsOpen: true, IsDone: false, Step.IsOptional: false }) : null;

    /// <summary>Every parameter set that a step of the case was judged by.</summary>
    public string RuleSets => string.Join("、", Steps.Where(s => !s.IsTakenBack).SelectMany(s => s.RuleSets.Split('、')).Where(s => s.Length > 0)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
