using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PartyBuilding.Benchmarks.Districts;

/// <summary>
/// Puts further copies of the bodies of a district beside it, in SQL: ten times the members in minutes. Names repeat and
/// of the returns only those of the newest months are copied; for everything measured the numbers are ten times as large.
/// </summary>
internal static class DistrictCopies
{
    // A copy's organisations are numbered n × 10 000 and up: in a path only the four leading digits of a segment change.
    private const int OrganisationStep = 10_000;
    private const int NewestPeriods = 4;

    private static readonly string[] Tables =
    [
        "Organisation", "OrganisationPlacement", "Person", "PersonFact", "MembershipSpell", "MemberPlacement", "Posting",
        "SubmittedMonth", "UnitReturn", "ReturnCell", "ReturnExplanation",
    ];

    public static void Add(string file, int copies)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        connection.Run("PRAGMA cache_size=-2000000; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;");
        var steps = Tables.ToDictionary(t => t, t => HasId(connection, t) ? connection.Number($"SELECT max(Id) FROM {t}") : 0);
        var first = connection.Number("SELECT min(Id) FROM (SELECT Id FROM ReturnPeriod ORDER BY Month DESC LIMIT @n)", ("n", NewestPeriods));
        using var transaction = connection.BeginTransaction();
        foreach (var table in Tables)
        {
            var columns = Columns(connection, table);
            for (var copy = 1; copy <= copies; copy++)
            {
                var values = columns.Select(c => Value(table, c, copy, steps));
                Run(connection, transaction, $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table} WHERE {Original(table, steps, first)}");
            }
        }

        transaction.Commit();
    }

    /// <summary>Only the rows that were there first, without the district itself.</summary>
    private static string Original(string table, Dictionary<string, long> steps, long firstPeriod)
    {
        var returns = $"SELECT Id FROM UnitReturn WHERE Id <= {steps["UnitReturn"]} AND (PeriodId >= {firstPeriod})";
        return table switch
        {
            "Organisation" => $"Id BETWEEN 2 AND {OrganisationStep - 1}",
            "OrganisationPlacement" => $"OrganisationId BETWEEN 2 AND {OrganisationStep - 1}",
            "SubmittedMonth" => $"OrganisationId < {OrganisationStep}",
            "UnitReturn" => $"Id IN ({returns})",
            "ReturnCell" or "ReturnExplanation" => $"ReturnId IN ({returns})",
            _ => $"Id <= {steps[table]}",
        };
    }

    private static string Value(string table, string column, int copy, Dictionary<string, long> steps)
    {
        string Plus(string of) => string.Create(CultureInfo.InvariantCulture, $"{column} + {steps[of] * copy}");
        return column switch
        {
            "Id" when table == "Organisation" => $"Id + {OrganisationStep * copy}",
            "Id" => Plus(table),
            "OrganisationId" or "CounterpartId" or "BranchId" => $"{column} + {OrganisationStep * copy}",
            "ParentId" => $"CASE ParentId WHEN 1 THEN 1 ELSE ParentId + {OrganisationStep * copy} END",
            "Path" => $"substr(Path, 1, 9) || replace(substr(Path, 10), '/0000', '/{copy:D4}')",
            // The version digit of a key is 7 in the original and another in each copy.
            "PublicId" or "EventKey" => $"substr({column}, 1, 14) || '{"689ABCDEF"[copy - 1]}' || substr({column}, 16)",
            "Code" => $"Code || '-{copy}'",
            "PersonId" => Plus("Person"),
            "SpellId" => Plus("MembershipSpell"),
            "ReturnId" => Plus("UnitReturn"),
            _ => column,
        };
    }

    private static bool HasId(SqliteConnection connection, string table) => Columns(connection, table).Contains("Id");

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        var columns = new List<string>();
        connection.Read("SELECT name FROM pragma_table_info(@t)", r => columns.Add(r.GetString(0)), ("t", table));
        return columns;
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
