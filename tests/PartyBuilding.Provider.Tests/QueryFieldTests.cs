using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Provider.Tests;

/// <summary>Every field of the query page becomes SQL on both providers, by every one of its operators, today and on a past day.</summary>
public sealed class QueryFieldTests
{
    private static readonly DateOnly Day = new(2026, 7, 5);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, false)]
    [InlineData(DatabaseProvider.Sqlite, true)]
    [InlineData(DatabaseProvider.SqlServer, false)]
    [InlineData(DatabaseProvider.SqlServer, true)]
    public async Task Every_field_and_operator_is_translated(DatabaseProvider provider, bool isPast)
    {
        using var context = ModelTests.Context(provider);
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var fields = await scope.ServiceProvider.GetRequiredService<FieldCatalogue>().FieldsAsync();
        var organisation = new OrganisationNode(1, Guid.Empty, "T1", "甲支部", OrganisationKind.Branch, "/00000001/", 0, 0, 0);
        var sources = new FieldSources(context, CodeTableCatalogue.Embedded, Day, isPast, OrgScope.Of("/00000001/"), [organisation]);
        var people = context.Organisations.IgnoreQueryFilters()
            .Join(context.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => new { Branch = o, Spell = s })
            .Join(context.People, x => x.Spell.PersonId, p => p.Id, (x, p) => new Candidate
            {
                Person = p, Spell = x.Spell, BranchId = x.Branch.Id, BranchName = x.Branch.Name, BranchPath = x.Branch.Path, BranchKind = x.Branch.Kind,
            });
        fields.Select(f => f.Key).ShouldBeUnique();
        InfoSets.OfMembers.SelectMany(s => s.Fields.Select(s.NameOf)).ShouldBeSubsetOf(fields.Select(f => f.Key));
        foreach (var field in fields)
        {
            foreach (var op in field.Operators)
            {
                var read = field.Read(new ConditionLine(field.Key, op, Sample(field, sources), Sample(field, sources)), sources);
                read.Fault.ShouldBeNull(field.Key);
                people.Where(read.Test!).ToQueryString().ShouldContain("WHERE", customMessage: $"{field.Key} {op}");
            }
        }
    }

    private static string Sample(QueryField field, FieldSources sources) => field.Input switch
    {
        FieldInput.Date or FieldInput.Period => "2020-01-01",
        FieldInput.Month => "2020年5月",
        FieldInput.Number => "30",
        FieldInput.Choice => field.Options(sources)[0].Name,
        FieldInput.Organisation => "T1",
        _ => "甲",
    };

    private static ServiceProvider Services() => new ServiceCollection().AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Database:Provider"] = "Sqlite", ["Database:ConnectionString"] = "Data Source=nowhere" }).Build())
        .AddPartyBuildingCore().BuildServiceProvider();
}
