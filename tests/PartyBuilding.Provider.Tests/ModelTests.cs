using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Provider.Tests;

/// <summary>What can be proved about both providers without a server.</summary>
public sealed class ModelTests
{
    /// <summary>JSON and audit columns: the listed exceptions to "every string has a length".</summary>
    private static readonly HashSet<string> Unlimited = ["BusinessEvent.Detail", "ReturnForm.Definition", "FormDraft.Definition", "ChangeRow.Data"];

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.SqlServer];

    [Theory, MemberData(nameof(Providers))]
    public void The_migrations_are_level_with_the_model(DatabaseProvider provider)
    {
        using var context = Context(provider);
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void Both_providers_have_the_same_migrations()
        => Names(DatabaseProvider.Sqlite).ShouldBe(Names(DatabaseProvider.SqlServer));

    [Theory, MemberData(nameof(Providers))]
    public void Every_string_has_a_length(DatabaseProvider provider)
        => Properties(provider)
            .Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is null)
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}")
            .Except(Unlimited)
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Providers))]
    public void Nothing_is_deleted_in_passing(DatabaseProvider provider)
    {
        using var context = Context(provider);
        context.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())
            .Where(k => k.DeleteBehavior != DeleteBehavior.Restrict)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Paths_compare_byte_by_byte_on_sql_server()
        => Properties(DatabaseProvider.SqlServer)
            .Where(p => p.Name is "Path" or "OrganisationPath" && p.ClrType == typeof(string))
            .ShouldAllBe(p => p.GetCollation() == "Latin1_General_BIN2" && p.GetMaxLength() == 255 && p.IsUnicode() == false);

    [Fact]
    public void The_sql_server_script_is_made_without_a_server()
    {
        using var context = Context(DatabaseProvider.SqlServer);
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        script.ShouldContain("CREATE TABLE [Organisation]");
        script.ShouldContain("IF NOT EXISTS");
    }

    private static List<IProperty> Properties(DatabaseProvider provider)
    {
        using var context = Context(provider);
        return [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(e => e.GetProperties())];
    }

    private static List<string> Names(DatabaseProvider provider)
    {
        using var context = Context(provider);
        return [.. context.Database.GetMigrations().Select(m => m[(m.IndexOf('_') + 1)..])];
    }

    internal static PartyBuildingDbContext Context(DatabaseProvider provider)
    {
        var options = new DatabaseOptions { Provider = provider, ConnectionString = "Data Source=nowhere" };
        var builder = new DbContextOptionsBuilder<PartyBuildingDbContext>();
        builder.UseDatabase(options);
        return new PartyBuildingDbContext(builder.Options);
    }
}
