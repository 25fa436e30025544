using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Testing;

/// <summary>A person and their membership as <see cref="World"/> made them.</summary>
public sealed record WorldMember(Person Person, MembershipSpell Spell);
