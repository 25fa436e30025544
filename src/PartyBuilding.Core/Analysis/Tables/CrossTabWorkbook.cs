using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A cross-tab as a workbook; making one is an event.</summary>
public sealed class CrossTabWorkbook(CrossTabs tables, ScopeHome home, AuditedWork audit)
{
    public const string Report = "cross-tab";

    /// <param name="name">Of the saved analysis; null for one that is not saved.</param>
    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(AnalysisQuery query, string? name, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportStatistics))
            return Outcome<string>.Forbidden();
        var counted = await tables.CountAsync(query, context.Scope, cancel);
        if (counted.Value is not { } table)
            return Outcome<string>.From(counted);
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var (title, day) = (name ?? $"{table.Title}统计表", table.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        ReportWriter.Write(
            output, [CrossTabSheet.Of(table, title)],
            new WorkbookCover(
                title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
                [new("单位", unit.Name), new("统计范围", table.Place), new("截至日期", day), new("筛选", table.Words), new("行", table.Row.Name), new("列", table.Column?.Name ?? "无")]),
            new WorkbookIdentity(Report, Version(table), day, unit.Code, unit.Name, context.At));
        await audit.RecordAsync(
            context, "analysis.exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出交叉表：{table.Title}，截至 {day}", cancel: cancel);
        return Outcome<string>.Ok($"{title}_{unit.Name}_{day}.xlsx");
    }

    // The versions of the definitions are the version of the table.
    private static string Version(CrossTab table)
        => string.Join(' ', new[] { table.Row, table.Column }.OfType<TableAxis>().Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Key}.{a.Version}")));
}
