namespace PartyBuilding.Core.Appraisals;

/// <summary>These members have been told, each by themselves (L1793).</summary>
/// <param name="ByKey">Who told them: a member of the branch.</param>
public sealed record GiveFeedback(Guid Key, int Version, IReadOnlyList<Guid> Entries, DateOnly On, Guid? ByKey, string? Demand = null);
