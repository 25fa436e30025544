using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Who comes, who goes and who changes branch in a month.</summary>
internal sealed class DemoMovements(DemoOptions options, DemoState state, DemoRandom random)
{
    private const int SmallestBranch = 4;
    private const int LargestBranch = 118;

    private static readonly string[] Outside =
        ["中共上海市杨浦区委组织部", "中共上海市虹口区委组织部", "中共上海市嘉定区委组织部", "中共上海市浦东新区区委组织部", "中共江苏省南通市委组织部", "中共江苏省太仓市委组织部", "中共安徽省合肥市委组织部", "中共浙江省宁波市委组织部"];

    private readonly List<DemoMember> _stopped = [];
    private readonly DemoLeavers _leavers = new(state, random);

    // Movements a month in a district of 59 406, our guess; about as many come as go.
    private int Count(double ofTheWholeDistrict, DemoDays days)
        => random.Times(ofTheWholeDistrict * days.Share / options.Divisor);

    /// <summary>Returns the members admitted this month.</summary>
    public List<DemoMember> Pass(DemoDays days)
    {
        var admitted = Repeat(Count(80, days), () => Admit(days));
        Repeat(Count(62, days), () => ComeFromOutside(days));
        Repeat(Count(85, days), () => ChangeBranch(days));
        Repeat(Count(50, days), () => GoOutside(days));
        Repeat(Count(72, days), () => Leave(days, PostingKind.Died, m => random.Chance(Mortality(m.AgeIn(days.Month.Year)))));
        Repeat(Count(0.4, days), () => Leave(days, PostingKind.Expelled, _ => true));
        Repeat(Count(0.3, days), () => Leave(days, PostingKind.Resigned, _ => true));
        Repeat(Count(0.5, days), () => Leave(days, PostingKind.Removed, _ => true));
        Repeat(Count(0.8, days), () => Stop(days));
        Repeat(Count(0.2, days), () => Restore(days));
        return admitted;
    }

    private static double Mortality(int age) => age < 60 ? 0.004 : Math.Min(1, 0.02 * Math.Exp((age - 60) * 0.1));

    private static List<DemoMember> Repeat(int times, Func<DemoMember?> act)
    {
        var done = new List<DemoMember>();
        for (var i = 0; i < times; i++)
        {
            if (act() is { } member)
                done.Add(member);
        }

        return done;
    }

    private DemoMember Admit(DemoDays days)
    {
        var branch = Receiver();
        var day = days.Any();
        var birth = day.AddYears(-random.Between(19, 44)).AddDays(-random.Between(1, 360));
        var member = state.People.Make(branch, birth, !random.Chance(0.44), day, day, day);
        state.Enter(member);
        member.MovedIn = days.Month.Value;
        state.Writer.Post(member, PostingKind.Admitted, day, state.Writer.Key(day), branch.Organisation.Id);
        return member;
    }

    private DemoMember ComeFromOutside(DemoDays days)
    {
        var branch = Receiver();
        var day = days.Any();
        var age = random.Between(23, 68);
        var birth = day.AddYears(-age).AddDays(-random.Between(1, 360));
        var joined = birth.AddYears(19 + random.Below(age - 20)).AddDays(random.Below(300));
        var full = day.AddYears(-1).AddDays(-1);
        var member = state.People.Make(branch, birth, !random.Chance(0.38), joined < full ? joined : full, day, day);
        state.Enter(member);
        member.MovedIn = days.Month.Value;
        state.Writer.Post(member, PostingKind.TransferredIn, day, state.Writer.Key(day), branch.Organisation.Id, outside: random.Of(Outside));
        return member;
    }

    private DemoMember? ChangeBranch(DemoDays days)
    {
        var to = Receiver();
        if (to.Organisation.FoundedOn >= days.Last || Sender(days, m => m.Branch != to) is not { } member)
            return null;
        var since = _leavers.Since(member);
        var founded = to.Organisation.FoundedOn;
        Move(member, to, days.Maybe(since > founded ? since : founded), PostingKind.TransferredOut, PostingKind.TransferredIn);
        return member;
    }

    /// <summary>Both legs of a move between branches, under one event.</summary>
    public void Move(DemoMember member, DemoBranch to, DateOnly day, PostingKind way, PostingKind arrival)
    {
        var from = member.Branch;
        var key = state.Writer.Key(day);
        state.Writer.EndPlacement(member.Placement, day);
        from.Remove(member);
        to.Add(member);
        member.Placement = state.Writer.Place(member.Spell, to.Organisation.Id, day);
        member.Spell.BranchId = to.Organisation.Id;
        member.MovedIn = state.Writer.Month;
        state.Writer.End(member, PersonFactKind.PartyGroup, day);
        if (to.Size >= 30)
            state.People.Group(member, day);
        state.Writer.Post(member, way, day, key, from.Organisation.Id, to.Organisation.Id);
        state.Writer.Post(member, arrival, day, key, to.Organisation.Id, from.Organisation.Id);
    }

    private DemoMember? GoOutside(DemoDays days)
        => Sender(days, m => m.AgeIn(days.Month.Year) < 75) is { } member
            ? _leavers.Leave(member, PostingKind.TransferredOut, days.Maybe(_leavers.Since(member)), random.Of(Outside))
            : null;

    private DemoMember? Leave(DemoDays days, PostingKind way, Func<DemoMember, bool> fits)
        => Sender(days, fits) is { } member ? _leavers.Leave(member, way, days.Maybe(_leavers.Since(member))) : null;

    private DemoMember? Stop(DemoDays days)
    {
        var member = Leave(days, PostingKind.Stopped, m => m.AgeIn(days.Month.Year) < 70);
        if (member is not null)
            _stopped.Add(member);
        return member;
    }

    /// <summary>Found again: a second spell of the same person.</summary>
    private DemoMember? Restore(DemoDays days)
    {
        var index = _stopped.FindIndex(m => m.MovedIn < days.Month.AddMonths(-6).Value);
        if (index < 0)
            return null;
        var person = _stopped[index].Person;
        var joined = _stopped[index].Spell.JoinedOn;
        _stopped.RemoveAt(index);
        var branch = Receiver();
        var day = days.Any();
        var spell = state.Writer.Spell(person, joined, MemberStanding.Full, branch.Organisation.Id);
        var member = new DemoMember { Person = person, Spell = spell, Branch = branch, Placement = state.Writer.Place(spell, branch.Organisation.Id, day) };
        branch.Add(member);
        state.Enter(member);
        member.MovedIn = days.Month.Value;
        state.Writer.Fact(member, PersonFactKind.Standing, "F", day);
        state.Writer.Post(member, PostingKind.Restored, day, state.Writer.Key(day), branch.Organisation.Id);
        return member;
    }

    /// <summary>Somebody who has not moved this month, of a branch that can spare one.</summary>
    private DemoMember? Sender(DemoDays days, Func<DemoMember, bool> fits)
    {
        for (var attempt = 0; attempt < 4000; attempt++)
        {
            var member = random.Of(state.Members);
            var free = member.MovedIn < days.Month.Value && member.Branch.Members.Count > SmallestBranch;
            if (free && _leavers.Since(member) < days.Last && fits(member))
                return member;
        }

        return null;
    }

    /// <summary>A branch that stands and is not full; the draw by member lets big branches grow as they shrink.</summary>
    private DemoBranch Receiver()
    {
        while (true)
        {
            var branch = random.Chance(0.5) ? random.Of(state.Members).Branch : random.Of(state.Branches);
            if (!branch.Closed && branch.Members.Count is > 0 and < LargestBranch)
                return branch;
        }
    }
}
