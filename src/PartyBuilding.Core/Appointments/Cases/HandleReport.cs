namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: what the check of a report came to.</summary>
public sealed record HandleReport(Guid CandidateKey, int Version, Guid Key, ReportFinding? Finding, DateOnly? On, string? Result, string? PassedTo, DateOnly? AnsweredOn);
