using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>
/// Counts cadres of a day: posts, sex, ethnicity, education and membership as they held on it; 专业类别 and another party as
/// they are recorded now, since those sets have no days.
/// </summary>
internal sealed class CadreAnalysis(CadrePopulation population) : SubjectAnalysis<CountedCadre>
{
    private static readonly FrozenDictionary<string, DimensionSource<CountedCadre>> Known = new Dictionary<string, DimensionSource<CountedCadre>>
    {
        ["sex"] = (_, _) => c => c.Person.SexCode,
        ["birth-date"] = (f, d) => Bands.OfDay<CountedCadre>(c => c.Person.BirthDate, f, d.Day),
        ["ethnicity"] = (_, d) => d.Sources.IsPast ? Fact(d, PersonFactKind.Ethnicity) : c => c.Person.EthnicityCode,
        ["education"] = (_, d) => d.Sources.IsPast ? Fact(d, PersonFactKind.Education) : c => c.Person.EducationCode,
        ["party"] = (_, d) => Party(d),
        ["speciality"] = (_, d) => Value(d, CadreSets.PersonField("field")),
        ["level"] = (_, d) => Level(d),
        ["in-post-since"] = (f, d) => Bands.OfDay(Since(d), f, d.Day),
        [TreeSources.Body] = (_, _) => TreeSources.OfBody<CountedCadre>(c => c.Path),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override AnalysisSubject Subject => AnalysisSubject.Cadres;

    public override string Unit => "名";

    private protected override IReadOnlyDictionary<string, DimensionSource<CountedCadre>> Sources => Known;

    private protected override Expression<Func<CountedCadre, string>> PathOf => c => c.Path;

    /// <summary>Placed by the posts held on the day; without any, by the organisation that keeps the record.</summary>
    private protected override IQueryable<CountedCadre> All(SubjectDay day)
    {
        var (db, on, isTeams) = (day.Sources.Db, day.Day, population == CadrePopulation.Teams);
        var seen = db.Organisations.In(day.Sources.Scope).Select(o => o.Id);
        var here = db.PostsOn(on).Where(p => seen.Contains(p.OrganisationId) && (!isTeams || p.IsInTeam)).Select(p => p.CadreId);
        var somewhere = db.PostsOn(on).Select(p => p.CadreId);
        var cadres = db.Set<Cadre>().AsNoTracking().Where(c => c.EnteredOn <= on && (c.LeftOn == null || c.LeftOn > on));
        cadres = isTeams
            ? cadres.Where(c => here.Contains(c.Id))
            : cadres.Where(c => here.Contains(c.Id) || (seen.Contains(c.OrganisationId) && !somewhere.Contains(c.Id)));
        return cadres.Select(c => new CountedCadre { Cadre = c, Person = c.Person!, Path = c.Organisation!.Path });
    }

    private static Expression<Func<CountedCadre, string?>> Fact(SubjectDay day, PersonFactKind kind)
    {
        var facts = day.Sources.Facts.Where(f => f.Kind == kind);
        return c => facts.Where(f => f.PersonId == c.Person.Id).Select(f => f.Value).FirstOrDefault();
    }

    private static Expression<Func<CountedCadre, string?>> Party(SubjectDay day)
    {
        var members = new CadreAffiliations(day.Sources.Db).MembersOn(day.Day);
        var parties = Values(day, CadreSets.PersonField("party"));
        return c => members.Contains(c.Person.Id) ? "cpc" : parties.Where(v => v.PersonId == c.Person.Id).Select(v => v.Value).FirstOrDefault();
    }

    private static Expression<Func<CountedCadre, string?>> Value(SubjectDay day, string field)
    {
        var values = Values(day, field);
        return c => values.Where(v => v.PersonId == c.Person.Id).Select(v => v.Value).FirstOrDefault();
    }

    private static IQueryable<InfoValue> Values(SubjectDay day, string field)
        => day.Sources.Db.Set<InfoValue>().Where(v => v.Field == field && v.SupersededNo == Recorded.Current);

    private static Expression<Func<CountedCadre, string?>> Level(SubjectDay day)
    {
        var posts = day.Sources.Db.PostsOn(day.Day);
        return c => posts.Where(p => p.CadreId == c.Cadre.Id).OrderByDescending(p => p.IsMain).ThenBy(p => p.Order).Select(p => p.LevelCode).FirstOrDefault() ?? c.Cadre.LevelCode;
    }

    private static Expression<Func<CountedCadre, DateOnly?>> Since(SubjectDay day)
    {
        var posts = day.Sources.Db.PostsOn(day.Day);
        return c => posts.Where(p => p.CadreId == c.Cadre.Id).OrderByDescending(p => p.IsMain).ThenBy(p => p.Order).Select(p => (DateOnly?)p.ValidFrom).FirstOrDefault();
    }
}
