namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>The committee decides whom to recommend (S000 L213).</summary>
/// <param name="Recommended">Keys of the recommended.</param>
/// <param name="Near">Of them the near-term ones.</param>
/// <param name="Reasons">Why somebody investigated is not recommended, by key.</param>
public sealed record RecommendCandidates(
    Guid Key, int Version, DateOnly? On, string? Meeting, IReadOnlyList<Guid> Recommended, IReadOnlyList<Guid> Near, IReadOnlyDictionary<Guid, string?> Reasons);
