using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Archives;

/// <summary>The lists of an archive: what is in it, and what the ledger says otherwise today.</summary>
internal static class ArchiveSheets
{
    public static ReportSheet Index(PeriodSummary period, string unit, IReadOnlyList<ArchivedReturn> lines) => new()
    {
        Name = "索引", Title = $"{period.FormName}{period.Span.Title}归档索引", LineLeft = $"单位：{unit}", LineRight = $"应报 {lines.Count} 份，归档 {lines.Count(l => l.File is not null)} 份",
        Columns = [new(30, true), new(30, true), new(10), new(8), new(18), new(14, true), new(50, true), new(30, true), new(30, true)],
        Header = [[new("党委"), new("单位"), new("状态"), new("第几次"), new("上报时间"), new("上报人"), new("文件"), new("数据核对码"), new("文件核对码（SHA-256）")]],
        Rows = [.. lines.Select(l => new ReportRow(
        [
            ReportCell.Text(l.Body), ReportCell.Text(l.Unit), ReportCell.Text(l.Status.Title()), ReportCell.Count(l.Revision),
            ReportCell.Text(l.SubmittedAt is { } at ? $"{LocalTime.Of(at):yyyy-MM-dd HH:mm}" : null), ReportCell.Text(l.SubmittedBy), ReportCell.Text(l.File ?? "未上报，没有文件"),
            ReportCell.Text(l.ContentHash), ReportCell.Text(l.FileHash),
        ]))],
        Footnotes = ["数据核对码只看表中的数，同样的数每次归档都相同；文件核对码看整个文件，含导出时间。"],
        Landscape = true, FrozenColumns = 2,
    };

    public static ReportSheet Restated(PeriodSummary period, string unit, IReadOnlyList<Restatement> lines) => new()
    {
        Name = "更正对照", Title = $"{period.FormName}{period.Span.Title}更正对照表", LineLeft = $"单位：{unit}", LineRight = $"不同的 {lines.Count} 格",
        Columns = [new(34, true), new(40, true), new(12), new(12), new(12)],
        Header = [[new("单位"), new("项目"), new("上报数"), new("今天重算"), new("相差")]],
        Rows = [.. lines.Select(l => new ReportRow(
        [
            ReportCell.Text(l.OrganisationName), ReportCell.Text(l.ItemName), ReportCell.Count(l.AsReported), ReportCell.Count(l.AsOfToday), ReportCell.Count((l.AsOfToday ?? 0) - (l.AsReported ?? 0)),
        ]))],
        Footnotes = lines.Count == 0 ? ["没有不同：上报的数与今天按台账重算的一致。"] : [],
    };
}
