namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>A course of a reserve cadre, as the cadre's record has it.</summary>
public sealed record PoolTraining(string Name, DateOnly From, DateOnly? To);
