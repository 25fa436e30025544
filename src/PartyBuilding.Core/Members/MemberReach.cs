using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Members;

/// <summary>How far a list of members reaches.</summary>
/// <param name="OwnId">Only this organisation itself (本级); null for everything below as well.</param>
internal sealed record MemberReach(OrgScope Scope, int? OwnId);
