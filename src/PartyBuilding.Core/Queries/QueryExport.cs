using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Queries;

/// <summary>
/// A result as a workbook: the chosen columns in their order and the record key, the condition on the cover. Heads and
/// words are those of the member import; a sheet with name, branch and date of joining is read back.
/// </summary>
public sealed class QueryExport(QueryReader reader, QueryRunner runner, ScopeHome home, AuditedWork audit)
{
    public const string Report = "member-query";

    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(MemberQuery query, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportMembers))
            return Outcome<string>.Forbidden();
        var read = await reader.ReadAsync(query, context.Scope, cancel);
        return read.Value is { } found ? await WriteAsync(found, query.Population, output, context, cancel) : Outcome<string>.From(read);
    }

    /// <summary>The same of a query that has been read already.</summary>
    public async Task<Outcome<string>> WriteAsync(
        ReadQuery found, QueryPopulation population, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportMembers))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var day = found.Day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        await RosterWriter.WriteAsync(
            output, "党员名单", [.. found.Columns.Select(c => Column(c, found.IsPast)), RosterColumn<ResultRow>.Key(r => r.Key)], runner.StreamAsync(found, cancel),
            new WorkbookCover(
                "党员查询结果", $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
                [new("单位", unit.Name), new("截至日期", day), new("范围", population == QueryPopulation.Left ? "已离开的党员" : "在册党员"), new("筛选条件", found.Words)]),
            new WorkbookIdentity(Report, "1", DateText(found.Day), unit.Code, unit.Name, context.At), cancel);
        // What was asked may hold a name: the event says that, the cover says what.
        await audit.RecordAsync(
            context, "query.exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出党员查询结果，{found.Columns.Count} 列", cancel: cancel);
        return Outcome<string>.Ok($"党员名单_{unit.Name}_{DateText(context.Today)}.xlsx");
    }

    private static RosterColumn<ResultRow> Column(QueryColumn column, bool isPast) => new(column.Head(isPast), column.Kind, column.Width, column.Value);

    private static string DateText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
