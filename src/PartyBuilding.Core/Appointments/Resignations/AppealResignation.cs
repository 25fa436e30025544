namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: an appeal against an order.</summary>
public sealed record AppealResignation(Guid Key, int Version, DateOnly? AppealedOn, string? Appeal);
