namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>The page of a reserve cadre: where they stand, every move, all tracking, and who has looked.</summary>
public sealed record PoolRecord(PoolPerson Person, IReadOnlyList<MoveRow> Moves, IReadOnlyList<FollowUpRow> FollowUps, IReadOnlyList<SelectionEventRow> Events);
