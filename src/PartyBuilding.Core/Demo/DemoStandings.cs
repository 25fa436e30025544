using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>The end of probation: full member, half a year longer, or the qualification cancelled.</summary>
internal sealed class DemoStandings(DemoState state, DemoRandom random)
{
    private readonly Dictionary<int, List<DemoMember>> _due = [];
    private readonly DemoLeavers _leavers = new(state, random);

    public void Watch(IEnumerable<DemoMember> members)
    {
        foreach (var member in members.Where(m => m.Spell.Standing == MemberStanding.Probationary))
            Expect(member, Month.Of(member.Spell.JoinedOn.AddYears(1)));
    }

    public void Pass(DemoDays days)
    {
        if (!_due.Remove(days.Month.Value, out var members))
            return;
        foreach (var member in members.Where(m => m.Spell.EndedOn is null))
        {
            var day = new DateOnly(days.Month.Year, days.Month.Number, Math.Min(member.Spell.JoinedOn.Day, days.Month.LastDay.Day));
            if (day > days.Last || day <= member.Placement.ValidFrom)
                Expect(member, days.Month.Next);
            else if (random.Chance(0.02) && member.Branch.Members.Count > 4)
                _leavers.Leave(member, PostingKind.ProbationCancelled, day);
            else if (random.Chance(0.03))
                Expect(member, days.Month.AddMonths(6));
            else
                BecomeFull(member, day);
        }
    }

    private void BecomeFull(DemoMember member, DateOnly day)
    {
        state.Writer.End(member, PersonFactKind.Standing, day);
        state.Writer.Fact(member, PersonFactKind.Standing, "F", day);
        state.Writer.Fact(member.Person.Id, PersonFactKind.BecameFullOn, DemoPeople.Text(day), day, Recorded.Open);
        member.Spell.Standing = MemberStanding.Full;
        member.MovedIn = state.Writer.Month;
        state.Writer.Post(member, PostingKind.BecameFull, day, random.Key(day), member.Branch.Organisation.Id);
    }

    private void Expect(DemoMember member, Month month)
    {
        if (!_due.TryGetValue(month.Value, out var members))
            _due[month.Value] = members = [];
        members.Add(member);
    }
}
