using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>报送情况 as a workbook: counts and rates of every period side by side.</summary>
public sealed class ReportingWorkbook(ReportingQueries reporting, AuditedWork audit)
{
    /// <param name="output">Seekable.</param>
    /// <returns>Name for the file.</returns>
    public async Task<Outcome<string>> WriteAsync(
        string formCode, OrganisationKey level, int most, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(context);
        if (await reporting.TableAsync(formCode, level, most, context.Scope, cancel) is not { } table)
            return Outcome<string>.NotFound();
        var title = $"{table.FormName}报送情况";
        var span = $"{table.Periods[0].Span.Title}至{table.Periods[^1].Span.Title}";
        ReportWriter.Write(
            output, [Sheet(table, title, level.Name, span)],
            new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", level.Name), new("期间", span)]),
            new WorkbookIdentity("return-reporting", "1", table.Periods[^1].Span.ToString(), formCode, level.Name, context.At));
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, level.PublicId, context.Scope.Top), $"导出{title}：{level.Name}", cancel: cancel);
        return Outcome<string>.Ok($"{level.Name}{title}.xlsx");
    }

    private static ReportSheet Sheet(ReportingTable table, string title, string unit, string span) => new()
    {
        Name = "报送情况", Title = title, Subtitles = [span], LineLeft = $"单位：{unit}", LineRight = "单位：份",
        Columns = [new(34, true), .. table.Periods.SelectMany(_ => Enumerable.Repeat(new ReportColumn(8), 6))],
        Header =
        [
            [new("单位", Rows: 2), .. table.Periods.Select(p => new HeaderCell(p.Span.Title, 6))],
            [.. table.Periods.SelectMany(_ => new[] { "应报", "已报", "报送率", "按时", "按时率", "零报" }).Select(t => new HeaderCell(t))],
        ],
        Rows = [.. table.Rows.Select(r => Row(r)), Row(table.Total with { Name = "合计" }, isTotal: true)],
        Footnotes =
        [
            "报送率 = 现在已上报及以后的 ÷ 应报；按时率 = 首次上报不晚于截止日的 ÷ 应报，退回后再报不影响。保留一位小数，四舍五入。",
            "零报：已报，但台账和手填的各项都是 0 或者没有填写。单位按各期当时的隶属关系。",
        ],
        Landscape = true, Paper = PaperSize.A3, FrozenColumns = 1,
    };

    private static ReportRow Row(ReportingRow row, bool isTotal = false)
        => new([ReportCell.Text(row.Name), .. row.Cells.SelectMany(Figures)], isTotal);

    private static IEnumerable<ReportCell> Figures(ReportingCell cell) => cell.Expected == 0 ? Enumerable.Repeat(ReportCell.Empty, 6) :
    [
        ReportCell.Count(cell.Expected), ReportCell.Count(cell.Arrived), ReportCell.Rate(Rates.Of(cell.Arrived, cell.Expected, 1, Rounding.HalfUp)),
        ReportCell.Count(cell.OnTime), ReportCell.Rate(Rates.Of(cell.OnTime, cell.Expected, 1, Rounding.HalfUp)), ReportCell.Count(cell.Empty),
    ];
}
