namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Input: a move, whose reason is that of the command.</summary>
public sealed record MoveReserve(Guid Key, int Version, ReserveStatus? To, DateOnly? On, string? Decision);
