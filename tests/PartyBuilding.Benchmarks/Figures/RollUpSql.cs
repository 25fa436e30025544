using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>
/// The floor of a roll-up: sums by body in one statement, the movements inside a body or the district taken out again by
/// a second, branches that changed their body by a third. Keys are paths of bodies, and of the district.
/// </summary>
internal static class RollUpSql
{
    private const int DistrictLength = 10;
    private const int TransferredIn = 2;
    private const int WholeIn = 4;
    private const int TransferredOut = 11;
    private const int WholeOut = 18;

    private const string Arrived =
        """
        SELECT r.Id, r.OrganisationId, substr(o.Path, 1, 19) AS Body FROM UnitReturn r
        JOIN ReturnPeriod d ON d.Id = r.PeriodId JOIN ReturnForm f ON f.Id = d.FormId
        JOIN OrganisationPlacement o ON o.OrganisationId = r.OrganisationId AND o.SupersededNo = @current AND o.PostedFrom <= @month AND o.PostedTo > @month
        WHERE f.Code = @form AND d.Month = @month AND r.IsLatest = 1 AND r.Status >= 10
        """;

    private const string Sums =
        $"""
        SELECT a.Body, i.Key, sum(c.Value) FROM ({Arrived}) a
        JOIN ReturnCell c ON c.ReturnId = a.Id JOIN ReturnFormItem i ON i.Id = c.ItemId WHERE c.Value <> 0 GROUP BY a.Body, c.ItemId
        """;

    private const string Inside =
        $"""
        SELECT substr(l.Path, 1, 19), substr(l.OtherPath, 1, 19), l.Kind, l.Distance, count(*) FROM ({LedgerSql.Legs}) l
        WHERE l.OrganisationId IN (SELECT OrganisationId FROM ({Arrived})) AND l.CounterpartId IN (SELECT OrganisationId FROM ({Arrived}))
        GROUP BY 1, 2, 3, 4
        """;

    private const string Moved =
        """
        SELECT substr(b.Path, 1, 19), substr(n.Path, 1, 19), c.Value FROM OrganisationPlacement n
        JOIN OrganisationPlacement b ON b.OrganisationId = n.OrganisationId AND b.SupersededNo = @current AND b.PostedFrom <= @before AND b.PostedTo > @before
        JOIN UnitReturn r ON r.OrganisationId = n.OrganisationId AND r.IsLatest = 1 AND r.Status >= 10
        JOIN ReturnPeriod d ON d.Id = r.PeriodId AND d.Month = @month JOIN ReturnForm f ON f.Id = d.FormId AND f.Code = @form
        JOIN ReturnCell c ON c.ReturnId = r.Id JOIN ReturnFormItem i ON i.Id = c.ItemId AND i.Key = 'start'
        WHERE n.SupersededNo = @current AND n.PostedFrom <= @month AND n.PostedTo > @month AND n.Kind = 4 AND substr(b.Path, 1, 19) <> substr(n.Path, 1, 19)
        """;

    public static Dictionary<(string Path, string Key), long> Figures(SqliteConnection connection, string form, Month month, bool hasBalance)
    {
        var figures = new Dictionary<(string, string), long>();
        (string, object)[] at = [("form", form), .. LedgerSql.At(month)];
        connection.Read(Sums, row => Both(row.GetString(0), row.GetString(1), row.GetInt64(2)), at);
        if (!hasBalance)
            return figures;
        connection.Read(Inside, TakeOut, at);
        connection.Read(Moved, Move, at);
        return figures;

        void Add(string path, string key, long count) => figures[(path, key)] = figures.GetValueOrDefault((path, key)) + count;

        void Both(string body, string key, long count)
        {
            Add(body, key, count);
            Add(body[..DistrictLength], key, count);
        }

        void TakeOut(SqliteDataReader row)
        {
            var (body, other, kind, distance, count) = (row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt64(4));
            string[] keys = kind switch
            {
                WholeIn => ["in.whole"],
                WholeOut => ["out.whole"],
                TransferredIn => ["in.transfer", distance == 1 ? "in.transfer.committee" : "in.transfer.district"],
                TransferredOut => ["out.transfer", distance == 1 ? "out.transfer.committee" : "out.transfer.district"],
                _ => [],
            };
            foreach (var key in keys)
            {
                Add(body[..DistrictLength], key, -count);
                if (body == other)
                    Add(body, key, -count);
            }
        }

        void Move(SqliteDataReader row)
        {
            var (from, to, count) = (row.GetString(0), row.GetString(1), row.GetInt64(2));
            Add(from, "start", count);
            Add(from, "out.whole", count);
            Add(to, "start", -count);
            Add(to, "in.whole", count);
        }
    }
}
