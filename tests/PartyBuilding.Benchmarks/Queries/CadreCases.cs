using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>Brings the cadres of a generated district to 20,000, each with a post in the body above the branch.</summary>
internal static class CadreCases
{
    public const int Count = 20_000;

    private const string Cadres =
        """
        INSERT INTO Cadre (PublicId, PersonId, OrganisationId, Management, PostText, IsPostTextManual, LevelCode, LevelSince, EnteredOn, Version)
        SELECT printf('0CAD4E00-0000-7000-8000-%012X', s.Id), s.PersonId, CAST(substr(o.Path, 11, 8) AS INTEGER), 1 + 3 * (s.Id % 2), '某局科长', 0,
            (CASE s.Id % 6 WHEN 0 THEN '41' WHEN 1 THEN '42' WHEN 2 THEN '51' WHEN 3 THEN '51' WHEN 4 THEN '52' ELSE '61' END), date(@today, '-' || (s.Id % 4000) || ' days'),
            date(@today, '-' || (s.Id % 4000 + 30) || ' days'), 0
        FROM MembershipSpell s JOIN Organisation o ON o.Id = s.BranchId
        WHERE length(o.Path) >= 19 AND NOT EXISTS (SELECT 1 FROM Cadre c WHERE c.PersonId = s.PersonId) ORDER BY s.Id LIMIT @count - (SELECT count(*) FROM Cadre)
        """;

    private const string Posts =
        """
        INSERT INTO CadrePost (Key, CadreId, OrganisationId, Unit, Title, LevelCode, IsMain, IsInTeam, "Order", ValidFrom, ValidTo, Exchange, RecordedNo, SupersededNo)
        SELECT printf('0CAD4E00-0000-7000-8001-%012X', c.Id), c.Id, c.OrganisationId, '某局', '科长', c.LevelCode, 1, c.LevelCode < '50', 1, c.LevelSince, '9999-12-31', 0, 1, @current
        FROM Cadre c WHERE NOT EXISTS (SELECT 1 FROM CadrePost p WHERE p.CadreId = c.Id)
        """;

    public static void Make(SqliteConnection connection, long current)
    {
        if (connection.Number("SELECT count(*) FROM Cadre") < Count)
        {
            connection.Run(Cadres, ("today", BenchmarkClock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("count", Count));
            connection.Run(Posts, ("current", current));
        }

        connection.Run("ANALYZE Cadre; ANALYZE CadrePost");
    }
}
