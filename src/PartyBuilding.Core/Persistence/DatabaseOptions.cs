using Microsoft.Data.Sqlite;

namespace PartyBuilding.Core.Persistence;

/// <summary>The section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary><c>Sqlite</c> (default, nothing to install) or <c>SqlServer</c>.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    public string ConnectionString { get; set; } = "Data Source=App_Data/partybuilding.db";

    /// <summary>Full path of the SQLite file; null for SQL Server.</summary>
    public string? SqliteFile => Provider == DatabaseProvider.Sqlite
        ? Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource)
        : null;

    /// <summary>SQL Server only. 150 by default: at 170 EF Core 10 maps JSON columns to the type json.</summary>
    public int CompatibilityLevel { get; set; } = 150;

    /// <summary>SQL Server only; 1 where the server has no MERGE.</summary>
    public int? MaxBatchSize { get; set; }

    /// <summary>SQLite always migrates at start; SQL Server only when this is set.</summary>
    public bool MigrateOnStart { get; set; }
}
