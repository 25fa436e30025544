using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>Ends a member's spell in the ledger and everything that hangs on it.</summary>
internal sealed class DemoLeavers(DemoState state, DemoRandom random)
{
    private static readonly PersonFactKind[] Conditions =
        [PersonFactKind.PartyGroup, PersonFactKind.Floating, PersonFactKind.OutOfContact, PersonFactKind.Hardship];

    public DemoMember Leave(DemoMember member, PostingKind way, DateOnly day, string? outside = null)
    {
        var branch = member.Branch;
        state.Writer.EndPlacement(member.Placement, day);
        foreach (var kind in Conditions)
            state.Writer.End(member, kind, day);
        // A restored member gets a standing of the second spell; the first one's ends here.
        state.Writer.End(member, PersonFactKind.Standing, day);
        state.Writer.Post(member, way, day, random.Key(day), branch.Organisation.Id, outside: outside);
        member.Spell.BranchId = null;
        member.Spell.EndedOn = day;
        member.Spell.EndedBy = way;
        member.MovedIn = state.Writer.Month;
        state.Leave(member);
        return member;
    }

    /// <summary>The newest of the days on which something of this member began: nothing may end before it.</summary>
    public DateOnly Since(DemoMember member)
    {
        var since = member.Placement.ValidFrom;
        foreach (var kind in Conditions)
        {
            if (member.Open.TryGetValue(kind, out var fact) && fact.ValidFrom > since)
                since = fact.ValidFrom;
        }

        return member.Open.TryGetValue(PersonFactKind.Standing, out var standing) && standing.ValidFrom > since ? standing.ValidFrom : since;
    }
}
