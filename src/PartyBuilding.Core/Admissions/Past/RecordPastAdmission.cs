namespace PartyBuilding.Core.Admissions.Past;

/// <summary>
/// Input: somebody who is a member already; the days on the papers are facts. For a probationary member the case goes on
/// from probation, for a full one it is closed at once.
/// </summary>
public sealed record RecordPastAdmission(
    Guid Key, Guid PersonKey, DateOnly? AppliedOn, DateOnly? ActivistOn, DateOnly? CandidateOn, DateOnly? MeetingOn, DateOnly? ApprovedOn, DateOnly? ConvertedOn);
