using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartyBuilding.Core.Persistence;

/// <summary>The one place where the provider is chosen.</summary>
public static class DatabaseSetup
{
    public const string SqliteMigrations = "PartyBuilding.Migrations.Sqlite";
    public const string SqlServerMigrations = "PartyBuilding.Migrations.SqlServer";

    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        // Filters of required ends hide rows on purpose: out of scope means not there.
        builder.ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
        return options.Provider switch
        {
            DatabaseProvider.SqlServer => builder.UseSqlServer(options.ConnectionString, sql =>
            {
                sql.MigrationsAssembly(SqlServerMigrations);
                sql.UseCompatibilityLevel(options.CompatibilityLevel);
                if (options.MaxBatchSize is { } size)
                    sql.MaxBatchSize(size);
            }),
            _ => builder
                .UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations))
                .AddInterceptors(SqliteDurability.Instance),
        };
    }
}
