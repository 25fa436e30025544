using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Every SQLite connection waits for the write lock and flushes each commit: an acknowledged return survives a power cut. It
/// keeps up to 32 MB of pages: with SQLite's usual 2 MB a condition over all members spent most of its time reading them again.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    public static readonly SqliteDurability Instance = new();

    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
