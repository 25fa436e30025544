using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>The party groups that members of the made-up branches say they are in, each led by one of them.</summary>
internal sealed class DemoPartyGroups(DemoLedger ledger, DemoRegisterBook book, DemoRandom random)
{
    public List<PartyGroup> Groups { get; } = [];

    public List<PartyGroupLeader> Leaders { get; } = [];

    public void Make()
    {
        var branches = ledger.Spells.Where(s => s.BranchId is not null).ToDictionary(s => s.PersonId, s => s.BranchId!.Value);
        var members = ledger.Facts
            .Where(f => f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open && branches.ContainsKey(f.PersonId))
            .GroupBy(f => (Branch: branches[f.PersonId], f.Value)).OrderBy(g => g.Key.Branch).ThenBy(g => g.Key.Value, StringComparer.Ordinal);
        foreach (var group in members)
        {
            var since = group.Min(f => f.ValidFrom);
            var key = random.Key(since);
            Groups.Add(new PartyGroup
            {
                Id = Groups.Count + 1, Key = key, OrganisationId = group.Key.Branch, Name = group.Key.Value, ValidFrom = since, RecordedNo = book.NumberOf(since),
            });
            var (leader, drawn) = (random.Of(group.ToList()), book.Today.AddDays(-random.Below(900)));
            var from = drawn < leader.ValidFrom ? leader.ValidFrom : drawn;
            Leaders.Add(new PartyGroupLeader
            {
                Id = Leaders.Count + 1, GroupKey = key, PersonId = leader.PersonId, ValidFrom = from,
                RecordedNo = Math.Max(leader.RecordedNo, book.NumberOf(from)),
            });
        }
    }
}
