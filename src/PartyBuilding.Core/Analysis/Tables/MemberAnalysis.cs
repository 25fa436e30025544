using System.Collections.Frozen;
using System.Linq.Expressions;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Counts members, from the same columns and dated facts as the queries, so that a cell and a condition agree.</summary>
public sealed class MemberAnalysis : SubjectAnalysis<Candidate>
{
    private static readonly FrozenDictionary<string, DimensionSource<Candidate>> Known = new Dictionary<string, DimensionSource<Candidate>>
    {
        ["sex"] = (_, _) => c => c.Person.SexCode,
        ["ethnicity"] = (_, d) => Cached(d, PersonFactKind.Ethnicity, c => c.Person.EthnicityCode),
        ["education"] = (_, d) => Cached(d, PersonFactKind.Education, c => c.Person.EducationCode),
        ["standing"] = (_, d) => Cached(d, PersonFactKind.Standing, c => c.Spell.Standing == MemberStanding.Full ? FactText.Full : FactText.Probationary),
        ["birth-date"] = (f, d) => Bands.OfDay<Candidate>(c => c.Person.BirthDate, f, d.Day),
        ["joined-on"] = (f, d) => Bands.OfDay<Candidate>(c => c.Spell.JoinedOn, f, d.Day),
        ["became-full-on"] = (f, d) => FactBand(d, PersonFactKind.BecameFullOn, f),
        ["floating"] = (_, d) => Fact(d, PersonFactKind.Floating),
        ["out-of-contact"] = (_, d) => Fact(d, PersonFactKind.OutOfContact),
        ["hardship"] = (_, d) => Fact(d, PersonFactKind.Hardship),
        ["branch-type"] = (_, d) => Types(d.Sources),
        [TreeSources.Body] = (_, _) => TreeSources.OfBody<Candidate>(c => c.BranchPath),
        // Members stand in branches, whose own path the map knows as well as their superior's; the superior's is grouped.
        [TreeSources.NearestCommittee] = (_, _) => c => c.BranchPath.Substring(0, c.BranchPath.Length - OrganisationPath.SegmentLength),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override AnalysisSubject Subject => AnalysisSubject.Members;

    public override string Unit => "名";

    private protected override IReadOnlyDictionary<string, DimensionSource<Candidate>> Sources => Known;

    private protected override Expression<Func<Candidate, string>> PathOf => c => c.BranchPath;

    private protected override IQueryable<Candidate> All(SubjectDay day) => day.People.People;

    private static Expression<Func<Candidate, string?>> Cached(SubjectDay day, PersonFactKind kind, Expression<Func<Candidate, string?>> now)
        => day.Sources.IsPast ? Fact(day, kind) : now;

    private static Expression<Func<Candidate, string?>> Fact(SubjectDay day, PersonFactKind kind)
    {
        var facts = day.Sources.Facts.Where(f => f.Kind == kind);
        return c => facts.Where(f => f.PersonId == c.Person.Id).Select(f => f.Value).FirstOrDefault();
    }

    // The band is made where the fact is read, which is once.
    private static Expression<Func<Candidate, string?>> FactBand(SubjectDay day, PersonFactKind kind, DimensionDefinition definition)
    {
        var band = Bands.OfDayText<PersonFact>(f => f.Value, definition, day.Day);
        var person = band.Parameters[0];
        var banded = day.Sources.Facts.Where(f => f.Kind == kind).Select(Expression.Lambda<Func<PersonFact, BandedFact>>(
            Expression.MemberInit(
                Expression.New(typeof(BandedFact)),
                Expression.Bind(typeof(BandedFact).GetProperty(nameof(BandedFact.PersonId))!, Expression.Property(person, nameof(PersonFact.PersonId))),
                Expression.Bind(typeof(BandedFact).GetProperty(nameof(BandedFact.Band))!, band.Body)),
            person));
        return c => banded.Where(b => b.PersonId == c.Person.Id).Select(b => b.Band).FirstOrDefault();
    }

    private static Expression<Func<Candidate, string?>> Types(FieldSources sources)
    {
        var types = BranchTypesOn(sources);
        return c => types.Count(t => t.OrganisationId == c.BranchId) > 1
            ? OrganisationAnalysis.Several
            : types.Where(t => t.OrganisationId == c.BranchId).Select(t => t.Code).FirstOrDefault();
    }

    internal static IQueryable<BranchType> BranchTypesOn(FieldSources sources)
    {
        var day = sources.Day;
        return sources.Db.Set<BranchType>().Where(t => t.SupersededNo == Recorded.Current && t.ValidFrom <= day && day < t.ValidTo);
    }
}
