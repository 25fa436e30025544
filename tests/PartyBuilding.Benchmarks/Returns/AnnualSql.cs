using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Figures;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Benchmarks.Returns;

/// <summary>
/// The floor of the yearly tables: one statement for the composition of every body's members, one for the movements of the
/// year. What registers add (dues, admissions, organisations) is left out, and so is writing the cells.
/// </summary>
internal static class AnnualSql
{
    private const string Facts =
        """
        SELECT PersonId, max(CASE Kind WHEN 12 THEN Value END) AS Standing, max(CASE Kind WHEN 1 THEN Value END) AS Sex,
               max(CASE Kind WHEN 2 THEN Value END) AS Birth, max(CASE Kind WHEN 3 THEN Value END) AS Ethnicity,
               max(CASE Kind WHEN 4 THEN Value END) AS Education, max(CASE Kind WHEN 10 THEN Value END) AS Joined
        FROM PersonFact WHERE Kind IN (1, 2, 3, 4, 10, 12) AND SupersededNo = @current AND ValidFrom <= @day AND ValidTo > @day GROUP BY PersonId
        """;

    private static readonly (string Key, int From, int To)[] Ages =
        [("30", 0, 31), ("31-35", 31, 36), ("36-40", 36, 41), ("41-45", 41, 46), ("46-50", 46, 51), ("51-55", 51, 56), ("56-60", 56, 61), ("61-70", 61, 71), ("71-80", 71, 81), ("81", 81, 200)];

    private static readonly (string Key, string After, string Until)[] Joined =
        [("1949", "0000", "1949-09-30"), ("1978", "1949-09-30", "1978-12-17"), ("2012", "1978-12-17", "2012-11-07"), ("since", "2012-11-07", "9999")];

    private static readonly (string Key, string Digit)[] Educations =
        [("postgraduate", "1"), ("bachelor", "2"), ("associate", "3"), ("vocational", "4"), ("high", "6"), ("junior", "7"), ("primary", "8")];

    public static Dictionary<(string Body, string Query), long> Figures(SqliteConnection connection, MonthSpan span)
    {
        var figures = new Dictionary<(string, string), long>();
        (string, object)[] at = [.. LedgerSql.At(span.Last), ("from", span.First.Value)];
        connection.Read(Members(span.LastDay), Take, at);
        connection.Read(Movements, Take, at);
        return figures;

        void Take(SqliteDataReader row)
        {
            for (var i = 1; i < row.FieldCount; i++)
                figures[(row.GetString(0), row.GetName(i))] = row.IsDBNull(i) ? 0 : row.GetInt64(i);
        }
    }

    private static string Members(DateOnly day)
    {
        string Born(int years) => $"'{day.AddYears(-years):yyyy-MM-dd}'";
        string[] sums =
        [
            "count(*) AS \"member.end\"", Sum("full", "f.Standing <> 'P'"), Sum("probationary", "f.Standing = 'P'"), Sum("male", "f.Sex = '1'"), Sum("female", "f.Sex = '2'"), Sum("minority", "f.Ethnicity <> '01'"),
            .. Ages.Select(a => Sum("age." + a.Key, $"f.Birth > {Born(a.To)} AND f.Birth <= {Born(a.From)}")),
            .. Joined.Select(j => Sum("joined." + j.Key, $"f.Joined > '{j.After}' AND f.Joined <= '{j.Until}'")),
            .. Educations.Select(e => Sum("education." + e.Key, $"substr(f.Education, 1, 1) = '{e.Digit}'")),
        ];
        return $"""
            SELECT substr(o.Path, 1, 19), {string.Join(", ", sums)} FROM MemberPlacement p
            JOIN OrganisationPlacement o ON o.OrganisationId = p.OrganisationId AND o.SupersededNo = @current AND o.PostedFrom <= @month AND o.PostedTo > @month
            JOIN ({Facts}) f ON f.PersonId = p.PersonId
            WHERE p.SupersededNo = @current AND p.PostedFrom <= @month AND p.PostedTo > @month GROUP BY 1
            """;
    }

    private static string Sum(string query, string condition) => $"sum({condition}) AS \"member.end.{query}\"";

    /// <summary>A branch that closed in the month is placed where it last stood.</summary>
    private const string Movements =
        """
        SELECT substr(coalesce(o.Path, b.Path), 1, 19), sum(g.Kind = 1) AS "posting.in.admitted", sum(g.Kind = 12) AS "posting.out.died", sum(g.Kind = 31) AS "posting.became-full" FROM Posting g
        LEFT JOIN OrganisationPlacement o ON o.OrganisationId = g.OrganisationId AND o.SupersededNo = @current AND o.PostedFrom <= g.Month AND o.PostedTo > g.Month
        LEFT JOIN OrganisationPlacement b ON b.OrganisationId = g.OrganisationId AND b.SupersededNo = @current AND b.PostedTo = g.Month
        WHERE g.Month BETWEEN @from AND @month AND g.SupersededNo = @current GROUP BY 1
        """;
}
