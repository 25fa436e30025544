using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Spreadsheets;

/// <summary>A small report that uses everything a report can have.</summary>
internal static class ReportSamples
{
    public static readonly DateTime At = new(2026, 7, 5, 2, 30, 0, DateTimeKind.Utc);

    public static readonly Guid Key = Guid.Parse("01900000-0000-7000-8000-000000000001");

    public static readonly WorkbookIdentity Identity = new("coverage", "1", "2005-04", "0001", "示例区委", At, Key);

    public static readonly WorkbookCover Cover = new("覆盖情况汇总表", "李明（区管理员）", At, [new("统计期", "2005年4月")]);

    public static readonly ReportSheet Sheet = new()
    {
        Name = "汇总",
        Title = "覆盖情况汇总表",
        Subtitles = ["2005年4月"],
        LineLeft = "填报单位：示例区委",
        LineRight = "单位：人",
        Columns = [new ReportColumn(), new ReportColumn(LeftAligned: true), new ReportColumn(), new ReportColumn(), new ReportColumn()],
        Header =
        [
            [new("序号", Rows: 2), new("单位", Rows: 2), new("参加情况", Columns: 2), new("日期", Rows: 2)],
            [new("人数"), new("参加率")],
        ],
        Rows =
        [
            new([ReportCell.Text("001"), ReportCell.Text("=1+1"), ReportCell.Count(49775), ReportCell.Rate(0.987m), ReportCell.Date(new DateOnly(2005, 4, 29))]),
            new([ReportCell.Text("002"), ReportCell.Text("'引号开头"), ReportCell.Count(0), ReportCell.Rate(null), ReportCell.Empty]),
            new([ReportCell.Text("合计", span: 2), ReportCell.Count(49775), ReportCell.Rate(0.987m), ReportCell.Empty], IsTotal: true),
        ],
        Footnotes = ["说明：参加率按四舍五入保留一位小数。"],
        Signatures = ["填表人：", "审核人：", "报出日期：2005-04-29"],
        Landscape = true,
        FrozenColumns = 2,
    };

    public static MemoryStream Write()
    {
        var stream = new MemoryStream();
        ReportWriter.Write(stream, [Sheet], Cover, Identity);
        stream.Position = 0;
        return stream;
    }
}
