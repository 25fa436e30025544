using System.Globalization;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>Floating, out of contact, in difficulty: states that come and go, and data put right.</summary>
internal sealed class DemoConditions(DemoOptions options, DemoState state, DemoRandom random)
{
    // Shares of the members at the opening, our guess.
    private static readonly (PersonFactKind Kind, string Value, double Share)[] Kinds =
    [
        (PersonFactKind.Floating, FactText.FloatingOut, 0.020), (PersonFactKind.OutOfContact, FactText.On, 0.003), (PersonFactKind.Hardship, FactText.On, 0.012),
    ];

    public void Open(IReadOnlyList<DemoMember> members)
    {
        foreach (var (kind, value, share) in Kinds)
        {
            for (var i = 0; i < Math.Max(1, (int)(members.Count * share)); i++)
            {
                var member = random.Of(members);
                if (!member.Open.ContainsKey(kind))
                    state.Writer.Fact(member, kind, value, Later(member.Placement.ValidFrom, random.Day(new(2004, 1, 1), DemoOptions.CutOff)));
            }
        }
    }

    /// <summary>As many begin as end, so that the shares stay; after the movements, on the last days of the month.</summary>
    public void Pass(DemoDays days)
    {
        foreach (var (kind, value, share) in Kinds)
        {
            var monthly = share * state.Members.Count / 20 * days.Share;
            for (var i = random.Times(monthly); i > 0; i--)
                Begin(kind, value, days);
            for (var i = random.Times(monthly * 20); i > 0; i--)
                Finish(kind, value, days);
        }

        for (var i = random.Times(4.0 * days.Share / options.Divisor); i > 0; i--)
            PutRight(days);
    }

    private void Begin(PersonFactKind kind, string value, DemoDays days)
    {
        var member = random.Of(state.Members);
        if (!member.Open.ContainsKey(kind) && member.MovedIn < days.Month.Value)
            state.Writer.Fact(member, kind, value, days.Any());
    }

    // One in twenty of those met is over it: the draw needs no second list.
    private void Finish(PersonFactKind kind, string value, DemoDays days)
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var member = random.Of(state.Members);
            if (!member.Open.TryGetValue(kind, out var fact) || fact.Value != value || fact.ValidFrom >= days.First || !random.Chance(0.3))
                continue;
            state.Writer.End(member, kind, days.Any());
            return;
        }
    }

    /// <summary>A birth date or an education found wrong in the file: a correction, no movement.</summary>
    private void PutRight(DemoDays days)
    {
        var member = random.Of(state.Members);
        var kind = random.Chance(0.3) ? PersonFactKind.BirthDate : PersonFactKind.Education;
        if (member.MovedIn >= days.Month.Value || !member.Open.TryGetValue(kind, out var wrong))
            return;
        wrong.SupersededNo = state.Writer.No;
        if (kind == PersonFactKind.BirthDate)
        {
            var birth = DateOnly.Parse(wrong.Value, CultureInfo.InvariantCulture).AddYears(random.Chance(0.5) ? 1 : -1);
            member.Person.BirthDate = birth;
            state.Writer.Fact(member, kind, DemoPeople.Text(birth), birth);
        }
        else
        {
            member.Person.EducationCode = wrong.Value == "31" ? "21" : "31";
            state.Writer.Fact(member, kind, member.Person.EducationCode, wrong.ValidFrom);
        }

        state.Writer.Post(member, PostingKind.Corrected, days.Any(), random.Key(days.First), member.Branch.Organisation.Id);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
