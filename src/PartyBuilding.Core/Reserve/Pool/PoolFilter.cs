using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>What a list of reserve cadres is narrowed to.</summary>
/// <param name="Status">Null for those in the pool and those considered.</param>
/// <param name="Organisation">The unit that recommended, with all under it.</param>
/// <param name="Text">Part of the name or of the post, or pinyin initials.</param>
/// <param name="Owed">Only those beside whom this rule stands.</param>
public sealed record PoolFilter(
    ReserveStatus? Status = null, Guid? Organisation = null, string? Direction = null, bool IsNear = false, bool IsNonParty = false, string? Text = null, string? Owed = null,
    CadreConditions? Conditions = null);
