using Microsoft.Data.Sqlite;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// SQLite's own tools for whole files. None of these connections is pooled: a pooled one would hold the file that is
/// about to be replaced.
/// </summary>
internal static class SqliteFiles
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int NoSuchTable = 1;

    /// <summary>
    /// Copies by the online backup API: whole and consistent while others write. The copy is one file without a journal
    /// beside it.
    /// </summary>
    public static void Copy(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadWrite);
        using var copy = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        Ask(copy, "PRAGMA journal_mode=DELETE;");
    }

    /// <summary>What <c>integrity_check</c> finds; null when the file is whole.</summary>
    public static string? Fault(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadWrite);
            return Ask(connection, "PRAGMA integrity_check(5);") is { Count: 1 } answer && answer[0] == "ok" ? null : "integrity_check";
        }
        catch (SqliteException error) when (error.SqliteErrorCode is not (Busy or Locked))
        {
            return error.Message;
        }
    }

    /// <summary>Names of the migrations that a file has; none for a database that is not ours.</summary>
    public static IReadOnlyList<string> Migrations(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadWrite);
            return Ask(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId;");
        }
        catch (SqliteException error) when (error.SqliteErrorCode == NoSuchTable)
        {
            return [];
        }
    }

    /// <summary>
    /// Whether another connection has the database open. In WAL mode each holds a shared lock for as long as it is open,
    /// so that the journal mode can be changed only by the last one.
    /// </summary>
    /// <exception cref="SqliteException">The file is damaged, so that it cannot be told.</exception>
    public static bool IsOpenElsewhere(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadWrite);
            return Ask(connection, "PRAGMA journal_mode=DELETE;") is not ["delete"];
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Busy or Locked)
        {
            return true;
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 2,
        }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static List<string> Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var answers = new List<string>();
        while (reader.Read())
            answers.Add(reader.GetString(0));
        return answers;
    }
}
