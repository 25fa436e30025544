using Microsoft.Data.Sqlite;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Testing;

/// <summary>
/// A database of its own for one test: a copy of a template that was migrated once, or, where PB_TEST_SQLSERVER holds a
/// connection string, a fresh database on that server.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    public const string ServerVariable = "PB_TEST_SQLSERVER";

    private static readonly Lazy<string> Template = new(MakeTemplate);

    private readonly string? _file;

    public TestDatabase()
    {
        if (Server is { } server)
        {
            var name = "pb_" + Guid.NewGuid().ToString("N");
            Options = new DatabaseOptions
            {
                Provider = DatabaseProvider.SqlServer,
                ConnectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString,
            };
            Migrate(Options);
        }
        else
        {
            _file = Path.Combine(Path.GetTempPath(), $"pb-{Guid.NewGuid():N}.db");
            File.Copy(Template.Value, _file);
            Options = SqliteOptions(_file);
        }
    }

    /// <summary>Connection string of a real server to run on, or null.</summary>
    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } text ? text : null;

    public DatabaseOptions Options { get; }

    /// <summary>The SQLite file; null on a server.</summary>
    public string? FilePath => _file;

    public PartyBuildingDbContext NewContext() => NewContext(Options);

    public void Dispose()
    {
        if (_file is null)
        {
            using var context = NewContext();
            context.Database.EnsureDeleted();
            return;
        }

        using (var connection = new SqliteConnection(Options.ConnectionString))
            SqliteConnection.ClearPool(connection);
        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
            File.Delete(file);
    }

    private static string MakeTemplate()
    {
        var file = Path.Combine(Path.GetTempPath(), $"pb-template-{Environment.ProcessId}.db");
        File.Delete(file);
        var options = SqliteOptions(file);
        Migrate(options);
        using var connection = new SqliteConnection(options.ConnectionString);
        SqliteConnection.ClearPool(connection);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static DatabaseOptions SqliteOptions(string file) => new() { ConnectionString = $"Data Source={file}" };

    private static void Migrate(DatabaseOptions options)
    {
        using var context = NewContext(options);
        context.Database.Migrate();
    }

    private static PartyBuildingDbContext NewContext(DatabaseOptions options)
        => new((DbContextOptions<PartyBuildingDbContext>)new DbContextOptionsBuilder<PartyBuildingDbContext>().UseDatabase(options).Options);
}
