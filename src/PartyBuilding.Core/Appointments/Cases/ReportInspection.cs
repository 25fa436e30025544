namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the inspection is reported; nothing in it changes any more.</summary>
public sealed record ReportInspection(Guid CandidateKey, int Version, DateOnly? On);
