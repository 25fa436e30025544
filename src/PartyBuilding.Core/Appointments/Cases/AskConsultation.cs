namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: an opinion asked for.</summary>
/// <param name="ReceivedOn">The other side has the request from this day.</param>
public sealed record AskConsultation(
    Guid Key, int Version, Guid ConsultationKey, ConsultationTime? Time, ConsultedSide? Side, string? Who, bool IsWritten, DateOnly? ReceivedOn);
