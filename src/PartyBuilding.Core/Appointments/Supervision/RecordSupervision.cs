namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Input: what was heard and asked in a supervision.</summary>
public sealed record RecordSupervision(Guid Key, int Version, DateOnly? ReportHeardOn, DateOnly? EvaluatedOn, int? Satisfied, int? Fair, int? Dissatisfied, DateOnly? InterviewedOn, string? Interviews);
