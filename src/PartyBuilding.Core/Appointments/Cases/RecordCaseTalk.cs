namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: one talk of an inspection.</summary>
public sealed record RecordCaseTalk(Guid CandidateKey, int Version, Guid Key, DateOnly? On, string? With, string? By, string? Content);
