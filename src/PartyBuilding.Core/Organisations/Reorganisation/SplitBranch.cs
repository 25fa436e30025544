namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Gives some members of a branch to one or more new branches beside it (拆分).</summary>
/// <param name="Approval">Document of the superior's approval.</param>
/// <param name="Leaving">Person's key → place in <paramref name="Branches"/>; who is not named stays.</param>
public sealed record SplitBranch(
    Guid Key, int Version, DateOnly EffectiveOn, string? Approval, IReadOnlyList<string> Branches, IReadOnlyDictionary<Guid, int> Leaving);
