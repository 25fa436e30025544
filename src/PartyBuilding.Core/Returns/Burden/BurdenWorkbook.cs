using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Burden;

/// <summary>The burden of a year as a workbook to take to a meeting about what to stop asking.</summary>
public sealed class BurdenWorkbook(BurdenQuery burden, AuditedWork audit)
{
    /// <param name="output">Seekable.</param>
    /// <returns>Name for the file.</returns>
    public async Task<string> WriteAsync(MonthSpan span, string unit, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var title = $"{span.Title}填报负担";
        var lines = await burden.ReadAsync(span, context.Scope, cancel);
        ReportWriter.Write(
            output, [Sheet(lines, title, unit)],
            new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit), new("报表", $"{lines.Count} 种"), new("须手填", $"{lines.Sum(l => l.Typed)} 格")]),
            new WorkbookIdentity("return-burden", "1", span.ToString(), unit, unit, context.At));
        await audit.RecordAsync(context, "report.exported", new EventSubject(EventSubject.System, Guid.Empty, context.Scope.Top), $"导出{title}", cancel: cancel);
        return $"{unit}{title}.xlsx";
    }

    private static ReportSheet Sheet(IReadOnlyList<FormBurden> lines, string title, string unit) => new()
    {
        Name = "填报负担", Title = title, LineLeft = $"单位：{unit}",
        Columns = [new(28, true), new(18, true), new(30, true), new(8), new(8), new(8), new(9), new(10), new(10), new(10), new(10), new(10), new(12)],
        Header =
        [[
            new("报表"), new("谁要的"), new("依据"), new("周期"), new("期数"), new("单位"), new("应报份数"), new("格数"), new("已知"), new("须手填"), new("改动台账数"), new("一次确认"), new("平均用时（秒）"),
        ]],
        Rows = [.. lines.Select(l => new ReportRow(
        [
            ReportCell.Text(l.Name), ReportCell.Text(l.AskedBy ?? "随系统提供"), ReportCell.Text(l.Ground), ReportCell.Text(l.Frequency.Title()), ReportCell.Count(l.Periods), ReportCell.Count(l.Units),
            ReportCell.Count(l.Returns), ReportCell.Count(l.Cells), ReportCell.Count(l.Known), ReportCell.Count(l.Typed), ReportCell.Count(l.Overridden), ReportCell.Count(l.Confirmed),
            ReportCell.Count(l.Each is { } each ? (long)each.TotalSeconds : null),
        ]))],
        Footnotes = ["已知：台账统计、取自别的报表或者由表内算出的格；须手填＝格数－已知。", $"用时从填报人第一次保存算到最后一次，间隔超过 {UnitReturn.LongestPause.TotalMinutes:0} 分钟的不算；只点一次就上报的列入一次确认，不计入平均。"],
        Landscape = true, FrozenColumns = 1,
    };
}
