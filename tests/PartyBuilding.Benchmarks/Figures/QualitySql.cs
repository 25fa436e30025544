using Microsoft.Data.Sqlite;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>The rows a data check reads, by hand: members with their facts and sealed numbers, organisations with units, terms and seats.</summary>
internal static class QualitySql
{
    private const string Current = "9223372036854775807";
    private const string Open = "9999-12-31";

    private const string Members = $"""
        SELECT s.Id, p.Id, p.SexCode, p.BirthDate, p.EthnicityCode, p.EducationCode, s.Standing, s.JoinedOn, s.BranchId, n.Ciphertext, n.Nonce, n.Tag, n.BlindIndex,
          (SELECT Value FROM PersonFact f WHERE f.PersonId = p.Id AND f.Kind = 11 AND f.SupersededNo = {Current} AND f.ValidTo = '{Open}' LIMIT 1),
          (SELECT Value FROM PersonFact f WHERE f.PersonId = p.Id AND f.Kind = 13 AND f.SupersededNo = {Current} AND f.ValidTo = '{Open}' LIMIT 1)
        FROM MembershipSpell s JOIN Organisation o ON o.Id = s.BranchId JOIN Person p ON p.Id = s.PersonId LEFT JOIN PersonIdNumber n ON n.PersonId = p.Id
        ORDER BY s.Id
        """;

    private static readonly string[] Others =
    [
        "SELECT BlindIndex FROM PersonIdNumber WHERE BlindIndex IS NOT NULL GROUP BY BlindIndex HAVING COUNT(*) > 1",
        "SELECT Name, BirthDate FROM Person WHERE BirthDate IS NOT NULL GROUP BY Name, BirthDate HAVING COUNT(*) > 1",
        "SELECT o.Id, o.Kind, o.Path, t.Id, t.DueOn FROM Organisation o LEFT JOIN CommitteeTerm t ON t.OrganisationId = o.Id AND t.EndedOn IS NULL WHERE o.ClosedOn IS NULL",
        $"SELECT OrganisationId, Kind FROM UnitLink WHERE SupersededNo = {Current} AND ValidTo = '{Open}'",
        $"SELECT m.TermId, m.PersonId, m.Post, s.BranchId FROM CommitteeMember m LEFT JOIN MembershipSpell s ON s.PersonId = m.PersonId AND s.BranchId IS NOT NULL WHERE m.SupersededNo = {Current} AND m.ValidTo = '{Open}'",
    ];

    /// <returns>Members read.</returns>
    public static long Read(SqliteConnection connection)
    {
        foreach (var sql in Others)
            Count(connection, sql);
        return Count(connection, Members);
    }

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var (rows, values) = (0L, new object[reader.FieldCount]);
        while (reader.Read())
        {
            reader.GetValues(values);
            rows++;
        }

        return rows;
    }
}
