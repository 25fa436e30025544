using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>Everything a data check reads, by statements without rules: no number is opened, nothing judged, nothing written.</summary>
internal static class QualitySql
{
    private const string Members = """
        SELECT p.Id, p.PublicId, s.Id, o.Id, p.SexCode, p.BirthDate, p.EthnicityCode, p.EducationCode, s.Standing, s.JoinedOn, s.EndedOn,
            (SELECT f.Value FROM PersonFact f WHERE f.PersonId = p.Id AND f.Kind = @full AND f.SupersededNo = @current AND f.ValidTo = @open LIMIT 1),
            (SELECT f.Value FROM PersonFact f WHERE f.PersonId = p.Id AND f.Kind = @group AND f.SupersededNo = @current AND f.ValidTo = @open LIMIT 1),
            n.Ciphertext, n.Nonce, n.Tag, n.KeyId, n.BlindIndex, n.MissingReasonCode
        FROM Organisation o JOIN MembershipSpell s ON s.BranchId = o.Id JOIN Person p ON p.Id = s.PersonId LEFT JOIN PersonIdNumber n ON n.PersonId = p.Id
        """;

    private const string Organisations = """
        SELECT o.Id, o.Kind, o.Path, t.Id, t.DueOn FROM Organisation o LEFT JOIN CommitteeTerm t ON t.OrganisationId = o.Id AND t.EndedOn IS NULL
        WHERE o.ClosedOn IS NULL ORDER BY o.Path
        """;

    private static readonly string[] Others =
    [
        "SELECT BranchId, count(*) FROM MembershipSpell WHERE BranchId IS NOT NULL GROUP BY BranchId",
        "SELECT OrganisationId, Kind FROM UnitLink WHERE SupersededNo = @current AND ValidTo = @open",
        """
        SELECT m.TermId, m.PersonId, p.Name, m.Post, s.BranchId, s.Standing FROM CommitteeMember m JOIN CommitteeTerm t ON t.Id = m.TermId AND t.EndedOn IS NULL
        JOIN Person p ON p.Id = m.PersonId LEFT JOIN MembershipSpell s ON s.PersonId = m.PersonId AND s.BranchId IS NOT NULL
        WHERE m.SupersededNo = @current AND m.ValidTo = @open
        """,
        "SELECT BlindIndex FROM PersonIdNumber WHERE BlindIndex IS NOT NULL GROUP BY BlindIndex HAVING count(*) > 1",
        """
        SELECT p.Id, p.PublicId, p.Name, p.BirthDate, p.SexCode FROM Person p
        JOIN (SELECT Name, BirthDate FROM Person WHERE BirthDate IS NOT NULL AND MergedIntoId IS NULL GROUP BY Name, BirthDate HAVING count(*) > 1) twice
            ON twice.Name = p.Name AND twice.BirthDate = p.BirthDate
        """,
    ];

    /// <returns>Members and organisations read.</returns>
    public static long Read(SqliteConnection connection, (string Name, object Value)[] with)
    {
        var read = 0L;
        var row = new object[32];
        connection.Read(
            Members,
            r =>
            {
                r.GetValues(row);
                read++;
            },
            with);
        connection.Read(
            Organisations,
            r =>
            {
                r.GetValues(row);
                read++;
            });
        foreach (var sql in Others)
            connection.Read(sql, r => r.GetValues(row), with);
        return read;
    }
}
