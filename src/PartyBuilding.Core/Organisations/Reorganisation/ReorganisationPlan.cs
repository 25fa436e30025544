using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>What a split or a re-organisation has to place.</summary>
/// <param name="Members">Of a branch; nobody of what is more than one.</param>
/// <param name="Below">What stands below, parents first.</param>
public sealed record ReorganisationPlan(OrganisationRecord Record, IReadOnlyList<PlannedMember> Members, IReadOnlyList<OrganisationNode> Below);

public sealed record PlannedMember(Guid Key, string Name, MemberStanding Standing, string? Group);
