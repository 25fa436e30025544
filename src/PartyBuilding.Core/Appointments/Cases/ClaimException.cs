namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: what an exceptional promotion rests on.</summary>
public sealed record ClaimException(
    Guid CandidateKey, int Version, ExceptionGround? Ground, string? Reasons, string? Merit, int? ServiceMonths, ServiceFloor? Floor, int? TenureMonths, int? TenureRequired, bool IsTrained, DateOnly? TrainingBy, DateOnly? ApprovedOn, string? ApprovalDocument);
