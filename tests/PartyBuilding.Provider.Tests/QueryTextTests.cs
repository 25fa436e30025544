using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Provider.Tests;

/// <summary>The SQL text of the queries that matter, on both providers, without a server.</summary>
public sealed class QueryTextTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "\"o\".\"Path\" >= @l1 AND \"o\".\"Path\" < @h1")]
    [InlineData(DatabaseProvider.SqlServer, "[o].[Path] >= @l1 AND [o].[Path] < @h1")]
    public void A_scope_is_a_half_open_range_of_paths(DatabaseProvider provider, string range)
    {
        using var context = ModelTests.Context(provider);
        var sql = context.Organisations.IgnoreQueryFilters().In(OrgScope.Of("/00000001/")).ToQueryString();
        sql.ShouldContain(range);
        sql.ShouldNotContain("LIKE");
        sql.ShouldNotContain("CASE");
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void The_backstop_of_a_new_context_lets_nothing_through(DatabaseProvider provider)
    {
        using var context = ModelTests.Context(provider);
        var sql = context.Organisations.ToQueryString();
        sql.ShouldContain("ef_filter__Low1");
        context.Guard.IsNothing.ShouldBeTrue();
    }
}
