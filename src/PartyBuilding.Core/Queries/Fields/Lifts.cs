using System.Linq.Expressions;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>
/// Where a field's value stands: turns a test of the value into a test of the candidate, which does not hold where there
/// is no value. A provider of other fields writes its own.
/// </summary>
public delegate Expression<Func<Candidate, bool>> Lift<TValue>(FieldSources sources, Expression<Func<TValue, bool>> test);

/// <summary>The places known here.</summary>
internal static class Lifts
{
    public static Lift<string> Column(Expression<Func<Candidate, string?>> column) => (_, test) => Tests.OfText(column, test);

    public static DayRange Day(Expression<Func<Candidate, DateOnly?>> column) => (_, from, last) => Tests.OfNullable(column, v => v >= from && v <= last);

    /// <summary>Days stored as yyyy-MM-dd: their order as text is that of the calendar.</summary>
    public static DayRange DayText(Lift<string> lift) => (sources, from, last) =>
    {
        var (low, high) = (FactText.Of(from), FactText.Of(last));
        return lift(sources, v => string.Compare(v, low) >= 0 && string.Compare(v, high) <= 0);
    };

    /// <summary>A dated fact of the person.</summary>
    public static Lift<string> Fact(PersonFactKind kind) => (sources, test) =>
    {
        var facts = sources.Facts.Where(f => f.Kind == kind).Where(Tests.Of<PersonFact, string>(f => f.Value, test));
        return c => facts.Any(f => f.PersonId == c.Person.Id);
    };

    /// <summary>The cached column for today, the dated fact for a day of the past.</summary>
    public static Lift<string> Cached(PersonFactKind kind, Expression<Func<Candidate, string?>> column)
    {
        var (fact, now) = (Fact(kind), Column(column));
        return (sources, test) => sources.IsPast ? fact(sources, test) : now(sources, test);
    }

    /// <summary>Posts on committees; a fact ends with its term.</summary>
    public static Lift<string> Posts => (sources, test) =>
    {
        var day = sources.Day;
        var posts = sources.Db.Set<CommitteeMember>().Where(m => m.SupersededNo == Recorded.Current && m.ValidFrom <= day && day < m.ValidTo)
            .Where(OneOf<CommitteeMember, CommitteePostKind>(m => m.Post, test));
        return c => posts.Any(m => m.PersonId == c.Person.Id);
    };

    /// <summary>
    /// A field of an information set as it is known today: any row may hold it. On a day of the past nothing is told of those
    /// who are elsewhere now, whose records do not open.
    /// </summary>
    public static Lift<string> Info(string name) => (sources, test) =>
    {
        var values = sources.Db.Set<InfoValue>().Where(v => v.Field == name && v.SupersededNo == Recorded.Current)
            .Where(Tests.Of<InfoValue, string>(v => v.Value, test));
        if (!sources.IsPast)
            return c => values.Any(v => v.PersonId == c.Person.Id);
        var within = PersonReach.Within(sources.Db, sources.Scope);
        return c => values.Any(v => v.PersonId == c.Person.Id) && within.Contains(c.Person.Id);
    };

    /// <summary>Kinds of organisation; codes are their numbers.</summary>
    public static Lift<string> BranchKind => (_, test) => OneOf<Candidate, OrganisationKind>(c => c.BranchKind, test);

    // The kinds are few and their numbers are the codes: the test is asked of them here, the database compares numbers.
    private static Expression<Func<TRow, bool>> OneOf<TRow, TKind>(Expression<Func<TRow, TKind>> value, Expression<Func<string, bool>> test)
        where TKind : struct, Enum
    {
        var holds = test.Compile();
        TKind[] kinds = [.. Enum.GetValues<TKind>().Where(k => holds(k.ToString("D")))];
        return Tests.Of(value, k => kinds.Contains(k));
    }
}
