using PartyBuilding.Core.Organisations.Approvals;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Gives some members of a branch to one or more new branches beside it (拆分).</summary>
/// <param name="Approval">The superior's document; it goes on the record of every organisation concerned.</param>
/// <param name="Leaving">Person's key → place in <paramref name="Branches"/>; who is not named stays.</param>
public sealed record SplitBranch(
    Guid Key, int Version, DateOnly EffectiveOn, ApprovalDocument? Approval, IReadOnlyList<string> Branches, IReadOnlyDictionary<Guid, int> Leaving);
