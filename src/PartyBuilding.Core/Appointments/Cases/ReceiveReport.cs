namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: a report on a candidate.</summary>
/// <param name="Reporter">Empty for an anonymous one.</param>
public sealed record ReceiveReport(Guid CandidateKey, int Version, Guid Key, DateOnly? ReceivedOn, ReportChannel? Channel, string? Reporter, string? Content, bool IsSerious);
