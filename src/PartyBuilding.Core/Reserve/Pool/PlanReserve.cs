namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Input: what is planned for a person, and what of it is under way.</summary>
public sealed record PlanReserve(Guid Key, int Version, string? Direction, string? Grassroots, string? Aim, string? Plan, string? Measures);
