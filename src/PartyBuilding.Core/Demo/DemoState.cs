namespace PartyBuilding.Core.Demo;

/// <summary>The district as it stands in the month the generator has reached.</summary>
internal sealed class DemoState
{
    public DemoState(DemoRandom random)
    {
        Writer = new DemoWriter(Ledger, random);
        People = new DemoPeople(Ledger, Writer, random);
    }

    public DemoLedger Ledger { get; } = new();

    public DemoWriter Writer { get; }

    public DemoPeople People { get; }

    public List<DemoBranch> Branches { get; } = [];

    public List<DemoMember> Members { get; } = [];

    public void Enter(DemoMember member)
    {
        member.Index = Members.Count;
        Members.Add(member);
    }

    public void Leave(DemoMember member)
    {
        var last = Members[^1];
        Members[member.Index] = last;
        last.Index = member.Index;
        Members.RemoveAt(Members.Count - 1);
        member.Branch.Remove(member);
    }
}
