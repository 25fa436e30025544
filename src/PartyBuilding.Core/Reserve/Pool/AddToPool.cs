namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Input: somebody comes into the pool between two rounds.</summary>
/// <param name="Key">Of the new entry; the same key again does nothing.</param>
/// <param name="Decision">Meeting or document.</param>
public sealed record AddToPool(
    Guid Key, Guid? CadreKey, bool IsBureau, bool IsChief, bool IsNonParty, bool IsNear, bool IsHealthy, bool IsOutstanding, string? Direction, ReserveWay? Way, string? Grassroots,
    DateOnly? On, string? Decision);
