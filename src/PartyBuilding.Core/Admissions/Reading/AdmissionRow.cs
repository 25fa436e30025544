namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>A case in a list.</summary>
/// <param name="Next">Title of the step waited for.</param>
public sealed record AdmissionRow(
    Guid Key, string Name, string? SexCode, DateOnly? BirthDate, string Branch, AdmissionStage Stage, DateOnly StageSince, DateOnly AppliedOn,
    string? Next, string? Side, DateOnly? WaitingSince, DateOnly? ProbationEnds, AdmissionOutcome Outcome, DateOnly? ClosedOn);
