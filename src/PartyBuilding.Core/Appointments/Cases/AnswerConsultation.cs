namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the reply to a consultation, or how a dispute was coordinated.</summary>
public sealed record AnswerConsultation(
    Guid Key, int Version, Guid ConsultationKey, DateOnly? RepliedOn, bool? Agrees, string? Reply, DateOnly? CoordinatedOn, string? Coordination);
