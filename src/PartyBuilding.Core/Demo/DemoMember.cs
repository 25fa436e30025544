using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>A member as the generator goes through the months: the current rows, by which it finds what to supersede.</summary>
internal sealed class DemoMember
{
    public required Person Person { get; init; }

    public required MembershipSpell Spell { get; init; }

    public required DemoBranch Branch { get; set; }

    public required MemberPlacement Placement { get; set; }

    /// <summary>Open facts that may end: standing, party group, floating, out of contact, hardship, education.</summary>
    public Dictionary<PersonFactKind, PersonFact> Open { get; } = [];

    /// <summary>Place in the list of all members and in that of the branch, so that leaving costs the same at any size.</summary>
    public int Index { get; set; }

    public int BranchIndex { get; set; }

    /// <summary>Month of the last movement: one a month and member is enough.</summary>
    public int MovedIn { get; set; }

    public bool Male => Person.SexCode == "1";

    public int AgeIn(int year) => year - Person.BirthDate!.Value.Year;
}
