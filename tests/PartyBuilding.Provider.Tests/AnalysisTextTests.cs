using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Provider.Tests;

/// <summary>Every dimension is grouped by both providers, today and on a past day; SQL Server groups by no sub-query.</summary>
public sealed class AnalysisTextTests
{
    private static readonly DimensionCatalogue Catalogue = DimensionCatalogue.Embedded;

    public static TheoryData<DatabaseProvider, bool> Cases => new()
    {
        { DatabaseProvider.Sqlite, false }, { DatabaseProvider.Sqlite, true }, { DatabaseProvider.SqlServer, false }, { DatabaseProvider.SqlServer, true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_member_dimension_becomes_one_grouped_statement(DatabaseProvider provider, bool isPast)
    {
        using var context = ModelTests.Context(provider);
        var day = Day(context, isPast);
        foreach (var row in Catalogue.Of(AnalysisSubject.Members))
            Check(new MemberAnalysis().Counted(day, row, Catalogue.Find(AnalysisSubject.Members, row.Key == "party-years" ? "floating" : "party-years")).ToQueryString(), row);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_organisation_dimension_becomes_one_grouped_statement(DatabaseProvider provider, bool isPast)
    {
        using var context = ModelTests.Context(provider);
        var day = Day(context, isPast);
        foreach (var row in Catalogue.Of(AnalysisSubject.Organisations))
            Check(new OrganisationAnalysis().Counted(day, row, Catalogue.Find(AnalysisSubject.Organisations, row.Key == "size" ? "term" : "size")).ToQueryString(), row);
    }

    [Fact]
    public void Bands_leave_no_gap_and_do_not_overlap()
    {
        var day = new DateOnly(2026, 7, 5);
        foreach (var dimension in DimensionCatalogue.Embedded.All.Where(d => d.Source is "birth-date" or "joined-on" or "became-full-on" or "term-due"))
        {
            var bands = dimension.Categories.Select(c => Bands.Days(c, day)).OrderBy(b => b.From).ToList();
            bands[0].From.ShouldBe(DateOnly.MinValue, dimension.Key);
            bands[^1].Last.ShouldBe(DateOnly.MaxValue, dimension.Key);
            bands.Zip(bands.Skip(1)).ShouldAllBe(p => p.First.Last.AddDays(1) == p.Second.From, dimension.Key);
        }
    }

    // SQL Server, error 144: no aggregate and no sub-query in the list of GROUP BY.
    private static void Check(string sql, DimensionDefinition row)
        => sql[(sql.LastIndexOf("GROUP BY", StringComparison.Ordinal) + 1)..].ShouldNotContain("SELECT", customMessage: $"{row.Key}: {sql}");

    private static SubjectDay Day(PartyBuildingDbContext context, bool isPast)
    {
        var scope = OrgScope.Of("/00000001/");
        var sources = new FieldSources(context, CodeTableCatalogue.Embedded, new(2026, 7, 5), isPast, scope, []);
        var people = context.Organisations.IgnoreQueryFilters().AsNoTracking()
            .Join(context.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => new { Branch = o, Spell = s })
            .Join(context.People, x => x.Spell.PersonId, p => p.Id, (x, p) => new Candidate
            {
                Person = p, Spell = x.Spell, BranchId = x.Branch.Id, BranchName = x.Branch.Name, BranchPath = x.Branch.Path, BranchKind = x.Branch.Kind,
            });
        return new SubjectDay(
            new ReadQuery(scope, sources, [], QuerySort.Name, "") { People = people }, null, [], [new PlacedUnit("/00000001/", "区委", OrganisationKind.Committee)]);
    }
}
