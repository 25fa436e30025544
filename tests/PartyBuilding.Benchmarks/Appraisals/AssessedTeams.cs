using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Appraisals;

/// <summary>Seats 400 cadres in the teams of 66 units of a generated district; everybody else's seat is taken away.</summary>
internal static class AssessedTeams
{
    public const int Units = 66;
    public const int People = 400;

    /// <summary>Members in the order of their unit: six of each, and a seventh in the first four.</summary>
    private const string Chosen =
        """
        WITH unit AS (SELECT Id FROM Organisation WHERE length(Path) = 19 AND ClosedOn IS NULL ORDER BY Id LIMIT 66),
        ranked AS (
            SELECT s.PersonId, u.Id AS Unit, row_number() OVER (PARTITION BY u.Id ORDER BY s.Id) AS Place, dense_rank() OVER (ORDER BY u.Id) AS Nth
            FROM MembershipSpell s JOIN Organisation o ON o.Id = s.BranchId JOIN unit u ON u.Id = CAST(substr(o.Path, 11, 8) AS INTEGER)
            WHERE s.BranchId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM Cadre c WHERE c.PersonId = s.PersonId))
        """;

    private const string Cadres = Chosen +
        """

        INSERT INTO Cadre (PublicId, PersonId, OrganisationId, Management, PostText, IsPostTextManual, LevelCode, LevelSince, EnteredOn, Version)
        SELECT printf('0CAD4E00-0000-7000-8002-%012X', PersonId), PersonId, Unit, 1, '领导班子成员', 0, '42', @since, @since, 0
        FROM ranked WHERE Place <= 6 OR (Place = 7 AND Nth <= 4)
        """;

    private const string Posts =
        """
        INSERT INTO CadrePost (Key, CadreId, OrganisationId, Unit, Title, LevelCode, IsMain, IsInTeam, "Order", ValidFrom, ValidTo, Exchange, RecordedNo, SupersededNo)
        SELECT printf('0CAD4E00-0000-7000-8003-%012X', Id), Id, OrganisationId, '某局', '领导班子成员', '42', 1, 1, 1, LevelSince, '9999-12-31', 0, 1, @current
        FROM Cadre WHERE PublicId LIKE '0CAD4E00-0000-7000-8002-%'
        """;

    public static void Make(SqliteConnection connection)
    {
        connection.Run("UPDATE CadrePost SET IsInTeam = 0");
        connection.Run(Cadres, ("since", BenchmarkClock.Today.AddYears(-3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        connection.Run(Posts, ("current", Recorded.Current));
    }
}
