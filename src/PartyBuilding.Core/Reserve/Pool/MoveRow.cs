namespace PartyBuilding.Core.Reserve.Pool;

/// <param name="What">The move in words.</param>
public sealed record MoveRow(DateOnly On, string What, ReserveStatus To, string? Decision, string Reason, string By);
