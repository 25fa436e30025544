using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>
/// The floor of the ledger's figures: SQL written by hand for SQLite and for exactly these items, one statement each for
/// members, opening and movements. Columns are named after the ledger's items.
/// </summary>
internal static class LedgerSql
{
    public const string Facts =
        """
        SELECT PersonId,
               max(CASE Kind WHEN 12 THEN Value END) AS Standing, max(CASE Kind WHEN 1 THEN Value END) AS Sex,
               max(CASE Kind WHEN 2 THEN Value END) AS Birth, max(CASE Kind WHEN 3 THEN Value END) AS Ethnicity,
               max(CASE Kind WHEN 4 THEN Value END) AS Education, max(CASE Kind WHEN 14 THEN Value END) AS Floating,
               max(CASE Kind WHEN 15 THEN Value END) AS Contact, max(CASE Kind WHEN 16 THEN Value END) AS Hardship
        FROM PersonFact
        WHERE Kind IN (1, 2, 3, 4, 12, 14, 15, 16) AND SupersededNo = @current AND ValidFrom <= @day AND ValidTo > @day
        GROUP BY PersonId
        """;

    public const string Members =
        $"""
        SELECT p.OrganisationId, count(*) AS "member.end",
               sum(f.Standing = 'P') AS "member.end.probationary", sum(f.Sex = '2') AS "member.end.female",
               sum(f.Ethnicity <> '01') AS "member.end.minority",
               sum(f.Education < '40') AS "member.end.college",
               sum(f.Floating = 'O') AS "member.end.floating-out", sum(f.Floating = 'I') AS "member.end.floating-in",
               sum(f.Contact = '1') AS "member.end.out-of-contact", sum(f.Hardship = '1') AS "member.end.hardship",
               sum(f.Birth > @born36) AS "member.end.age35",
               sum(f.Birth > @born60 AND f.Birth <= @born36) AS "member.end.age36-59", sum(f.Birth <= @born60) AS "member.end.age60"
        FROM MemberPlacement p JOIN ({Facts}) f ON f.PersonId = p.PersonId
        WHERE p.SupersededNo = @current AND p.PostedFrom <= @month AND p.PostedTo > @month
        GROUP BY p.OrganisationId
        """;

    public const string Start =
        """
        SELECT OrganisationId, count(*) AS "member.start" FROM MemberPlacement
        WHERE SupersededNo = @current AND PostedFrom <= @before AND PostedTo > @before GROUP BY OrganisationId
        """;

    /// <summary>Both ends of each posting of the month, placed as the month places them: 1 same body, 2 another, 3 outside.</summary>
    public const string Legs =
        """
        SELECT g.OrganisationId, g.CounterpartId, g.Kind, coalesce(o.Path, ob.Path) AS Path, coalesce(c.Path, cb.Path) AS OtherPath,
               CASE WHEN coalesce(c.Path, cb.Path) IS NULL THEN 3
                    WHEN substr(coalesce(c.Path, cb.Path), 1, 19) = substr(coalesce(o.Path, ob.Path), 1, 19) THEN 1 ELSE 2 END AS Distance
        FROM Posting g
        LEFT JOIN OrganisationPlacement o ON o.OrganisationId = g.OrganisationId AND o.SupersededNo = @current AND o.PostedFrom <= @month AND o.PostedTo > @month
        LEFT JOIN OrganisationPlacement ob ON ob.OrganisationId = g.OrganisationId AND ob.SupersededNo = @current AND ob.PostedFrom <= @before AND ob.PostedTo > @before
        LEFT JOIN OrganisationPlacement c ON c.OrganisationId = g.CounterpartId AND c.SupersededNo = @current AND c.PostedFrom <= @month AND c.PostedTo > @month
        LEFT JOIN OrganisationPlacement cb ON cb.OrganisationId = g.CounterpartId AND cb.SupersededNo = @current AND cb.PostedFrom <= @before AND cb.PostedTo > @before
        WHERE g.Month = @month AND g.SupersededNo = @current
        """;

    public const string Movements =
        $"""
        SELECT OrganisationId, sum(Kind = 1) AS "posting.in.admitted", sum(Kind = 2) AS "posting.in.transfer",
               sum(Kind = 2 AND Distance = 1) AS "posting.in.transfer.committee", sum(Kind = 2 AND Distance = 2) AS "posting.in.transfer.district",
               sum(Kind = 2 AND Distance = 3) AS "posting.in.transfer.outside", sum(Kind = 3) AS "posting.in.restored", sum(Kind = 4) AS "posting.in.whole",
               sum(Kind = 11) AS "posting.out.transfer", sum(Kind = 11 AND Distance = 1) AS "posting.out.transfer.committee",
               sum(Kind = 11 AND Distance = 2) AS "posting.out.transfer.district", sum(Kind = 11 AND Distance = 3) AS "posting.out.transfer.outside",
               sum(Kind = 12) AS "posting.out.died", sum(Kind = 13) AS "posting.out.probation", sum(Kind = 14) AS "posting.out.stopped",
               sum(Kind = 15) AS "posting.out.removed", sum(Kind = 16) AS "posting.out.resigned", sum(Kind = 17) AS "posting.out.expelled",
               sum(Kind = 18) AS "posting.out.whole", sum(Kind = 31) AS "posting.became-full", sum(Kind = 41) AS "posting.corrected"
        FROM ({Legs}) GROUP BY OrganisationId
        """;

    public static (string, object)[] At(Month month)
    {
        static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        string Born(int years) => Day(month.LastDay.AddYears(-years));
        return
        [
            ("current", long.MaxValue), ("month", month.Value), ("before", month.Previous.Value),
            ("first", Day(month.FirstDay)), ("day", Day(month.LastDay)), ("born36", Born(36)), ("born60", Born(60)),
        ];
    }

    /// <summary>Every figure of every branch, zeros left out.</summary>
    public static Dictionary<(int Organisation, string Query), long> Figures(SqliteConnection connection, Month month)
    {
        var figures = new Dictionary<(int, string), long>();
        foreach (var sql in new[] { Members, Start, Movements })
        {
            connection.Read(
                sql,
                row =>
                {
                    var id = row.GetInt32(0);
                    for (var i = 1; i < row.FieldCount; i++)
                    {
                        if (!row.IsDBNull(i) && row.GetInt64(i) is not 0 and var count)
                            figures[(id, row.GetName(i))] = count;
                    }
                },
                At(month));
        }

        connection.Read(RegisterSql.Figures, row => figures[(row.GetInt32(0), row.GetString(1))] = row.GetInt64(2), At(month));
        return figures;
    }
}
