using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>A member on the books (在册党员) with everything a movement changes.</summary>
public sealed record OpenMember(Person Person, MembershipSpell Spell, Organisation Branch, MemberPlacement Placement);
