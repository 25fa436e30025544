using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>Turns a filter into conditions; the same for the list, its totals and its export.</summary>
internal static class MemberFiltering
{
    private const string Han = "01";

    public static IQueryable<Matching> Apply(IQueryable<Matching> members, MemberFilter filter, IQueryable<PersonFact> facts)
    {
        if (filter.Standing is { } standing)
            members = members.Where(m => m.Spell.Standing == standing);
        if (filter.Sex is { Length: > 0 } sex)
            members = members.Where(m => m.Person.SexCode == sex);
        if (filter.Ethnicity == MemberFilter.Minorities)
            members = members.Where(m => m.Person.EthnicityCode != null && m.Person.EthnicityCode != Han);
        else if (filter.Ethnicity is { Length: > 0 } ethnicity)
            members = members.Where(m => m.Person.EthnicityCode == ethnicity);
        var college = EducationBands.CollegeAndAbove.ToArray();
        if (filter.EducationBand == MemberFilter.College)
            members = members.Where(m => college.Contains(m.Person.EducationCode));
        else if (filter.EducationBand == MemberFilter.BelowCollege)
            members = members.Where(m => m.Person.EducationCode == null || !college.Contains(m.Person.EducationCode));
        if (filter.Floating is { Length: > 0 } floating)
            members = WithState(members, facts, PersonFactKind.Floating, floating);
        if (filter.OutOfContact)
            members = WithState(members, facts, PersonFactKind.OutOfContact, FactText.On);
        if (filter.Hardship)
            members = WithState(members, facts, PersonFactKind.Hardship, FactText.On);
        return Text(members, ChineseText.SearchKey(filter.Text));
    }

    private static IQueryable<Matching> Text(IQueryable<Matching> members, string text)
    {
        if (text.Length == 0)
            return members;
        return text.All(char.IsAsciiLetterOrDigit)
            ? members.Where(m => m.Person.Initials.StartsWith(text))
            : members.Where(m => m.Person.Name.Contains(text));
    }

    private static IQueryable<Matching> WithState(
        IQueryable<Matching> members, IQueryable<PersonFact> facts, PersonFactKind kind, string value)
        => members.Where(m => facts.Any(f =>
            f.PersonId == m.Person.Id && f.Kind == kind && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open && f.Value == value));
}
