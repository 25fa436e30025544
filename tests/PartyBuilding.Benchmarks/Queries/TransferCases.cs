using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>Makes a case of every tenth member of a generated district, which has none: every kind, state and age.</summary>
internal static class TransferCases
{
    private const string Insert =
        """
        WITH chosen AS MATERIALIZED (
            SELECT s.Id AS SpellId, s.PersonId, o.Id AS BranchId, o.ParentId AS CommitteeId, row_number() OVER (ORDER BY s.Id) AS n
            FROM MembershipSpell s JOIN Organisation o ON o.Id = s.BranchId WHERE s.Id % 10 = 0),
        dated AS (
            SELECT c.*, other.BranchId AS OtherBranch, other.CommitteeId AS OtherCommittee, 2 + c.n % 3 AS Kind, 1 + (c.n / 3) % 9 AS Status,
                date(@today, '-' || (c.n % 300) || ' days') AS Day
            FROM chosen c JOIN (SELECT count(*) AS total FROM chosen) t JOIN chosen other ON other.n = (c.n + t.total / 2) % t.total + 1)
        INSERT INTO TransferCase (PublicId, BatchKey, Kind, Status, PersonId, SpellId, FromBranchId, FromCommitteeId, ToCommitteeId, ToBranchId, OutsideName,
            Reason, Circumstance, Tie, RegisteredElsewhere, AppliedOn, IssuedOn, LetterYear, LetterNo, ValidUntil, AcceptedOn, ReceiptDueOn, ReportedTo,
            PrintCount, MovedNo, Version)
        SELECT printf('0BE7C4E5-0000-7000-8000-%012X', n), printf('0BE7C4E5-0000-7000-8001-%012X', n), Kind, Status, PersonId, SpellId,
            iif(Kind = 4, NULL, BranchId), iif(Kind = 4, NULL, CommitteeId), iif(Kind = 3, NULL, OtherCommittee), iif(Kind = 3, NULL, OtherBranch),
            iif(Kind = 2, NULL, '外区党委'), 1, 0, 0, 0, Day, iif(Status >= 4, Day, NULL), iif(Status >= 4, 2026, NULL), iif(Status >= 4, 100000 + n, NULL),
            iif(Status >= 4, date(Day, '+90 days'), NULL), iif(Status IN (5, 6), Day, NULL), iif(Status = 5, date(Day, '+30 days'), NULL),
            iif(Status = 7 AND n % 2 = 0, '区委组织部', NULL), 0, iif(Status IN (5, 6), 1, NULL), 0
        FROM dated
        """;

    public static void Make(SqliteConnection connection)
    {
        if (connection.Number("SELECT count(*) FROM TransferCase WHERE LetterNo > 100000") == 0)
            connection.Run(Insert, ("today", BenchmarkClock.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        connection.Run("ANALYZE TransferCase");
    }
}
