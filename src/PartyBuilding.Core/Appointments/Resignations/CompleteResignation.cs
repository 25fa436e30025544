namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: formalities are done and the post ends, by resignation or, after an order nobody followed, by removal.</summary>
public sealed record CompleteResignation(Guid Key, int Version, DateOnly? On, string? Document, bool IsRemoval);
