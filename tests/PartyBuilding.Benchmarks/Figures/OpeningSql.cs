using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>The floor of opening a month: the same rows, made inside the database without leaving it.</summary>
internal static class OpeningSql
{
    public const string Returns = "SELECT u.Id FROM UnitReturn u JOIN ReturnPeriod p ON p.Id = u.PeriodId WHERE p.Month = @month";

    /// <summary>Cells and the figures they are filled from.</summary>
    private static readonly (string Cell, string Query)[] Items =
    [
        ("start", LedgerCounter.Start), ("admission.admitted", "posting.in.admitted"), ("admission.became-full", "posting.became-full"),
        ("corrected", "posting.corrected"),
        .. MemberItems.All.Select(i => (i.Query["member.".Length..], i.Query)),
        .. PostingItems.All.Where(i => i.Query is not ("posting.became-full" or "posting.corrected")).Select(i => (i.Query["posting.".Length..], i.Query)),
    ];

    public static void Open(SqliteConnection connection, string form, Month month)
    {
        var at = LedgerSql.At(month);
        connection.Run("DROP TABLE IF EXISTS temp.M; DROP TABLE IF EXISTS temp.S; DROP TABLE IF EXISTS temp.P; DROP TABLE IF EXISTS temp.G;");
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run("CREATE TEMP TABLE M AS " + LedgerSql.Members, at);
        connection.Run("CREATE TEMP TABLE S AS " + LedgerSql.Start, at);
        connection.Run("CREATE TEMP TABLE P AS " + LedgerSql.Movements, at);
        connection.Run("CREATE TEMP TABLE G AS " + RegisterSql.Figures, at);
        connection.Run("CREATE UNIQUE INDEX temp.GI ON G (OrganisationId, Item)");
        connection.Run(
            """
            INSERT INTO ReturnPeriod (PublicId, FormId, FirstMonth, Month, OnTimeUntil, LocksAfter, OpenedAt, Version)
            SELECT hex(randomblob(16)), Id, @month, @month, '2026-12-07', '2026-12-14', '2026-11-22 02:00:00', 0 FROM ReturnForm
            WHERE Code = @form AND EffectiveFrom <= @month ORDER BY EffectiveFrom DESC LIMIT 1
            """,
            ("month", month.Value), ("form", form));
        connection.Run(
            """
            INSERT INTO UnitReturn (PublicId, PeriodId, OrganisationId, Revision, IsLatest, Status, IsOnBehalf, OverrideCount, ExplanationCount, Version)
            SELECT hex(randomblob(16)), (SELECT Id FROM ReturnPeriod WHERE Month = @month), OrganisationId, 1, 1, 0, 0, 0, 0, 0 FROM OrganisationPlacement
            WHERE Kind = 4 AND SupersededNo = @current AND PostedFrom <= @month AND PostedTo > @month ORDER BY Path
            """,
            at);
        var value = $"CASE i.Key {string.Concat(Items.Select(i => $"WHEN '{i.Cell}' THEN ifnull(\"{i.Query}\", 0) "))}ELSE ifnull(G.Amount, 0) END";
        connection.Run(
            $"""
            INSERT INTO ReturnCell (ReturnId, ItemId, Value, Ledger)
            SELECT ReturnId, ItemId, Figure, Figure FROM (
              SELECT r.Id AS ReturnId, i.Id AS ItemId, {value} AS Figure
              FROM UnitReturn r JOIN ReturnPeriod d ON d.Id = r.PeriodId JOIN ReturnFormItem i ON i.FormId = d.FormId
              LEFT JOIN M ON M.OrganisationId = r.OrganisationId LEFT JOIN S ON S.OrganisationId = r.OrganisationId LEFT JOIN P ON P.OrganisationId = r.OrganisationId
              LEFT JOIN G ON G.OrganisationId = r.OrganisationId AND G.Item = i.Key
              WHERE d.Month = @month ORDER BY r.Id, i.Id)
            """,
            ("month", month.Value));
        transaction.Commit();
    }
}
