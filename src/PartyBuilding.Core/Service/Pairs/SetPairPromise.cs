namespace PartyBuilding.Core.Service.Pairs;

/// <summary>The promise both sides signed (双向承诺书), counted in items.</summary>
/// <param name="Version">RecordedNo of the row that was shown.</param>
public sealed record SetPairPromise(Guid PairKey, long Version, string? Promise, int? Items, DateOnly? SignedOn);
