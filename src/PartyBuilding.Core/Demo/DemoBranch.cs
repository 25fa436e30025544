using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>A branch as the generator goes through the months.</summary>
internal sealed class DemoBranch
{
    public required Organisation Organisation { get; init; }

    public required OrganisationPlacement Placement { get; set; }

    /// <summary>Directly subordinate body above it.</summary>
    public required Organisation Body { get; set; }

    public List<DemoMember> Members { get; } = [];

    /// <summary>How many it is meant to have at the start, and roughly afterwards.</summary>
    public int Size { get; set; }

    public bool Closed => Organisation.ClosedOn is not null;

    public void Add(DemoMember member)
    {
        member.BranchIndex = Members.Count;
        member.Branch = this;
        Members.Add(member);
    }

    public void Remove(DemoMember member)
    {
        var last = Members[^1];
        Members[member.BranchIndex] = last;
        last.BranchIndex = member.BranchIndex;
        Members.RemoveAt(Members.Count - 1);
    }
}
