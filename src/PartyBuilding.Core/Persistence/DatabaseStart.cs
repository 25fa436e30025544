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
                $"数据库结构比程序旧 {pending.Count} 步（第一步是 {pending[0]}）。请运行 PartyBuilding.Cli migrate，或者设置 Database:MigrateOnStart=true。");
    }

    public async Task MigrateAsync(CancellationToken cancel = default)
    {
        if (options.Value.SqliteFile is { } file)
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await db.Database.MigrateAsync(cancel);
        if (options.Value.Provider == DatabaseProvider.Sqlite)
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
    }
}
