namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the request upward with its enclosures, or the filing.</summary>
public sealed record SubmitCase(Guid CandidateKey, int Version, string? Document, DateOnly? On);
