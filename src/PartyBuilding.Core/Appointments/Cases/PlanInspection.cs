namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the group that inspects a candidate, its plan and its notice.</summary>
/// <param name="Others">Of the group, one a line.</param>
public sealed record PlanInspection(
    Guid CandidateKey, int Version, string? Leader, string? Others, DateOnly? PlanToldOn, DateOnly? NoticedOn, string? NoticePlace, string? NoticeContact, DateOnly? PublicisedOn, bool NeedsAudit);
