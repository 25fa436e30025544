using System.Globalization;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Makes up people and puts them into branches.</summary>
internal sealed class DemoPeople(DemoLedger ledger, DemoWriter writer, DemoRandom random)
{
    // Shares in a thousand, our guess for such a district; only their sum matters.
    private static readonly string[] Ethnicities = ["01", "03", "11", "02", "10", "08", "06", "15", "05"];
    private static readonly int[] EthnicityShares = [984, 5, 4, 2, 1, 1, 1, 1, 1];
    private static readonly string[] Educations = ["81", "71", "61", "41", "31", "21", "14", "11"];

    private readonly DemoNames _names = new(random);

    /// <summary>A member of the branch who joined on that day; a full member when the year of probation was over by <paramref name="known"/>.</summary>
    /// <param name="placedFrom">First day in this branch.</param>
    /// <param name="known">Day of recording.</param>
    public DemoMember Make(DemoBranch branch, DateOnly birth, bool male, DateOnly joinedOn, DateOnly placedFrom, DateOnly known)
    {
        var person = Person(birth, male, known);
        var full = joinedOn.AddYears(1);
        var standing = full <= known ? MemberStanding.Full : MemberStanding.Probationary;
        var spell = writer.Spell(person, joinedOn, standing, branch.Organisation.Id);
        var member = new DemoMember
        {
            Person = person, Spell = spell, Branch = branch,
            Placement = writer.Place(spell, branch.Organisation.Id, placedFrom),
        };
        branch.Add(member);
        Facts(member, joinedOn, full);
        if (branch.Size >= 30)
            Group(member, placedFrom);
        return member;
    }

    /// <summary>The party group of a branch big enough to have some.</summary>
    public void Group(DemoMember member, DateOnly from)
        => writer.Fact(member, PersonFactKind.PartyGroup, $"第{DemoPlaceNames.Chinese(1 + random.Below(Math.Max(2, member.Branch.Size / 15)))}党小组", from);

    private Person Person(DateOnly birth, bool male, DateOnly known)
    {
        var name = _names.Make(male, birth.Year);
        var (sort, initials) = _names.Keys(name);
        var person = new Person
        {
            Id = ledger.People.Count + 1, PublicId = writer.Key(known), Name = name, NameSort = sort, Initials = initials,
            SexCode = male ? "1" : "2", BirthDate = birth,
            EthnicityCode = Ethnicities[random.Pick(EthnicityShares)], EducationCode = Educations[random.Pick(EducationShares(birth.Year))],
        };
        ledger.People.Add(person);
        return person;
    }

    private void Facts(DemoMember member, DateOnly joinedOn, DateOnly full)
    {
        var person = member.Person;
        var birth = person.BirthDate!.Value;
        writer.Fact(person.Id, PersonFactKind.Sex, person.SexCode!, birth, Recorded.Open);
        writer.Fact(member, PersonFactKind.BirthDate, Text(birth), birth);
        writer.Fact(person.Id, PersonFactKind.Ethnicity, person.EthnicityCode!, birth, Recorded.Open);
        writer.Fact(member, PersonFactKind.Education, person.EducationCode!, birth.AddYears(16));
        writer.Fact(person.Id, PersonFactKind.JoinedOn, Text(joinedOn), joinedOn, Recorded.Open);
        if (member.Spell.Standing == MemberStanding.Probationary)
        {
            writer.Fact(member, PersonFactKind.Standing, "P", joinedOn);
            return;
        }

        writer.Fact(person.Id, PersonFactKind.BecameFullOn, Text(full), full, Recorded.Open);
        writer.Fact(member, PersonFactKind.Standing, "F", full);
    }

    private static ReadOnlySpan<int> EducationShares(int birthYear) => birthYear switch
    {
        < 1935 => [30, 34, 14, 10, 7, 5, 0, 0],
        < 1955 => [9, 34, 24, 14, 13, 6, 0, 0],
        < 1970 => [1, 14, 22, 16, 27, 18, 2, 0],
        < 1985 => [0, 3, 8, 8, 28, 44, 8, 1],
        _ => [0, 1, 3, 4, 18, 56, 16, 2],
    };

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
