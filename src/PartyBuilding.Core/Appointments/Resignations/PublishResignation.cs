namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: published within a scope.</summary>
public sealed record PublishResignation(Guid Key, int Version, DateOnly? PublishedOn, string? PublishedTo);
