namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What is submitted upward with a decision: documents that are missing.</summary>
public sealed record PackageFacts(IReadOnlyList<string> Missing);
