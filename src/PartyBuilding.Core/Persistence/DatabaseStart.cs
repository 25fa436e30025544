using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace PartyBuilding.Core.Persistence;

/// <summary>Brings the database to the model's version at start, or refuses with words when that is not its business.</summary>
public sealed class DatabaseStart(PartyBuildingDbContext db, IOptions<DatabaseOptions> options)
{
    /// <exception cref="InvalidOperationException">A SQL Server database is behind and <c>Database:MigrateOnStart</c> is off.</exception>
    public async Task EnsureCurrentAsync(CancellationToken cancel = default)
    {
        if (options.Value.Provider == DatabaseProvider.Sqlite || options.Value.MigrateOnStart)
        {
            await MigrateAsync(cancel);
            return;
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (pending.Count > 0)
            throw new InvalidOperationException(
                $"The database is behind by {pending.Count} migration(s), first {pending[0]}. Run 'PartyBuilding.Cli migrate', or set Database:MigrateOnStart=true.");
    }

    public async Task MigrateAsync(CancellationToken cancel = default)
    {
        if (options.Value.Provider == DatabaseProvider.Sqlite)
            CreateFolder(options.Value.ConnectionString);
        await db.Database.MigrateAsync(cancel);
        if (options.Value.Provider == DatabaseProvider.Sqlite)
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
    }

    private static void CreateFolder(string connectionString)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource));
        if (!string.IsNullOrEmpty(folder))
            Directory.CreateDirectory(folder);
    }
}
