using PartyBuilding.Core.Organisations.Approvals;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>
/// Changes the kind of an organisation (改建) with everybody in it. A branch that becomes more names its new branches and
/// places every member in one; what becomes a branch takes in the members of its branches, which close.
/// </summary>
/// <param name="Approval">The superior's document; it goes on the record of every organisation concerned.</param>
/// <param name="Branches">Names of the new branches; empty unless a branch becomes more.</param>
/// <param name="Placing">Person's key → place in <paramref name="Branches"/>; every member once.</param>
public sealed record ReorganiseOrganisation(
    Guid Key, int Version, OrganisationKind Kind, string? Name, DateOnly EffectiveOn, ApprovalDocument? Approval,
    IReadOnlyList<string> Branches, IReadOnlyDictionary<Guid, int> Placing);
