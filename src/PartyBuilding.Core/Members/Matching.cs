using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>A member on the books inside a query.</summary>
internal sealed class Matching
{
    public required Organisation Branch { get; init; }

    public required MembershipSpell Spell { get; init; }

    public required Person Person { get; init; }
}
