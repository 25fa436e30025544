using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Batch;

/// <summary>The findings of a period as a workbook: a sheet of rules with counts, a sheet with a line a finding. It names units and figures, no people.</summary>
public sealed class CheckWorkbook(PeriodChecks checks, AuditedWork audit)
{
    /// <param name="output">Seekable.</param>
    /// <returns>Name for the file.</returns>
    public async Task<string> WriteAsync(PeriodSummary period, string unit, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(context);
        var table = await checks.RunAsync(period, context.Scope, cancel);
        var title = $"{period.FormName}{period.Span.Title}校核情况";
        ReportWriter.Write(
            output, Sheets(table, title, unit),
            new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit), new("报表", $"{table.Returns} 份"), new("须改正或者说明的", $"{table.Doubtful} 份")]),
            new WorkbookIdentity("return-checks", "1", period.Span.ToString(), period.FormCode, unit, context.At));
        await audit.RecordAsync(context, "report.exported", new EventSubject(EventSubject.Period, period.PublicId, context.Scope.Top), $"导出{title}", cancel: cancel);
        return $"{unit}{title}.xlsx";
    }

    internal static IReadOnlyList<ReportSheet> Sheets(PeriodCheckTable table, string title, string unit) => [Rules(table, title, unit), Findings(table, title, unit)];

    private static ReportSheet Rules(PeriodCheckTable table, string title, string unit) => new()
    {
        Name = "按校核式", Title = title, LineLeft = $"单位：{unit}", LineRight = $"报表 {table.Returns} 份，须改正或者说明 {table.Doubtful} 份",
        Columns = [new(14, true), new(10), new(60, true), new(10), new(10), new(10)],
        Header = [[new("校核式"), new("类别"), new("内容"), new("份数"), new("已说明"), new("已搁置")]],
        Rows = [.. table.Rules().Select(r => new ReportRow(
            [ReportCell.Text(r.IsOfForm ? r.Code : null), ReportCell.Text(r.Class.Title()), ReportCell.Text(r.Title), ReportCell.Count(r.Units), ReportCell.Count(r.Explained), ReportCell.Count(r.SetAside)]))],
        Landscape = true,
    };

    private static ReportSheet Findings(PeriodCheckTable table, string title, string unit) => new()
    {
        Name = "按单位", Title = title, LineLeft = $"单位：{unit}",
        Columns = [new(30, true), new(10), new(14, true), new(10), new(50, true), new(30, true), new(30, true)],
        Header = [[new("单位"), new("状态"), new("校核式"), new("类别"), new("问题"), new("说明"), new("搁置")]],
        Rows = [.. table.Findings.Select(f => new ReportRow(
        [
            ReportCell.Text(f.Organisation), ReportCell.Text(f.Status.Title()), ReportCell.Text(f.Check.Finding.IsOfForm ? f.Check.Finding.Code : null), ReportCell.Text(f.Check.Finding.Class.Title()),
            ReportCell.Text(f.Check.Finding.Message), ReportCell.Text(f.Check.Stands ? f.Check.Explanation!.Text : null), ReportCell.Text(f.Check.IsSetAside ? f.Check.SetAside!.Reason : null),
        ]))],
        Landscape = true, FrozenColumns = 1,
    };
}
