namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>What has become of reserves; counts of people.</summary>
/// <param name="Untrained">In the pool without three months of Party school.</param>
/// <param name="Tempered">In the pool, with a post taken to learn.</param>
/// <param name="Used">Appointed, of all years.</param>
/// <param name="Withdrawn">Withdrawn, of all years.</param>
public sealed record PoolTurnover(int Untrained, int Tempered, int Used, int Withdrawn);
