using System.Diagnostics;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>
/// The floor: every row an import has written (facts, events, audit rows and what an undo goes by), put into a copy of the file as
/// it was. The sheet itself, which is stored too, is not counted.
/// </summary>
internal static class BareInsert
{
    /// <summary>Last row of each table, in the order in which they were created: parents before children.</summary>
    public static IReadOnlyList<(string Table, long Last)> Marks(SqliteConnection connection)
    {
        var tables = new List<string>();
        connection.Read(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'ImportFileChunk' ORDER BY rowid",
            r => tables.Add(r.GetString(0)));
        return tables.ConvertAll(t => (t, connection.Number($"SELECT ifnull(max(rowid), 0) FROM \"{t}\"")));
    }

    /// <returns>Milliseconds of the inserts and the commit; rows.</returns>
    public static (double Milliseconds, int Rows) Run(SqliteConnection source, string copy, IReadOnlyList<(string Table, long Last)> before)
    {
        var tables = before.Select(t => (t.Table, Rows: Read(source, t.Table, t.Last))).Where(t => t.Rows.Count > 0).ToList();
        using var target = new SqliteConnection($"Data Source={copy}");
        target.Open();
        target.Run("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        using var transaction = target.BeginTransaction();
        foreach (var (table, rows) in tables)
            Insert(target, transaction, table, rows);
        transaction.Commit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, tables.Sum(t => t.Rows.Count));
    }

    private static List<object[]> Read(SqliteConnection source, string table, long after)
    {
        var rows = new List<object[]>();
        source.Read(
            $"SELECT * FROM \"{table}\" WHERE rowid > @after ORDER BY rowid",
            r =>
            {
                var row = new object[r.FieldCount];
                r.GetValues(row);
                rows.Add(row);
            },
            ("after", after));
        return rows;
    }

    private static void Insert(SqliteConnection target, SqliteTransaction transaction, string table, List<object[]> rows)
    {
        using var command = target.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", rows[0].Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < rows[0].Length; i++)
            command.Parameters.AddWithValue($"@p{i}", DBNull.Value);
        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }
    }
}
