namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: a case is ended.</summary>
public sealed record EndCase(Guid Key, int Version, DateOnly? On, string? Why);
