using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>汇总表: a sheet for each section of the form, a row for each direct subordinate, the total below.</summary>
internal static class RollUpSheets
{
    internal const int WideFrom = 16;

    public static IReadOnlyList<ReportSheet> Of(RollUpTable table, ReportedUnit unit)
        => [.. table.Form.Sections.Select(s => Sheet(table, s, unit))];

    private static ReportSheet Sheet(RollUpTable table, FormSection section, ReportedUnit unit)
    {
        var items = SectionHeads.Items(table.Form, section);
        var (upper, lower) = SectionHeads.Of(table.Form, section);
        return new ReportSheet
        {
            Name = section.Title,
            Title = $"{table.Form.Name}汇总表（{section.Title}）",
            Subtitles = [table.Span.Title],
            LineLeft = $"填报单位：{unit.Name}",
            LineRight = items.Any(i => i.Unit == ItemUnit.Fen) ? "单位：元" : "单位：人、次",
            Columns = [new ReportColumn(30, LeftAligned: true), new(6), new(6), .. items.Select(_ => new ReportColumn(8))],
            Header = [[new("单位", 1, 2), new("应报", 1, 2), new("已报", 1, 2), .. upper], [.. lower]],
            Rows = [.. table.Rows.Select(r => Row(r, items, isTotal: false)), Row(table.Total with { Name = "合计" }, items, isTotal: true)],
            Footnotes = [.. table.Form.Queries.Contains(PostingItems.WholeIn) ? ["转入、转出和整建制已在本级范围内相互抵消，合计不等于各行相加。"] : Array.Empty<string>(), .. RateNotes.Of(items)],
            Signatures = ["填表人：", "审核人：", "报出日期："],
            Landscape = true,
            Paper = items.Count >= WideFrom ? PaperSize.A3 : PaperSize.A4,
            FrozenColumns = 1,
        };
    }

    private static ReportRow Row(RollUpRow row, IReadOnlyList<FormItem> items, bool isTotal) => new(
        [
            ReportCell.Text(row.Name), ReportCell.Count(row.Expected), ReportCell.Count(row.Arrived),
            .. items.Select(i => FigureCell.Of(i, row.Figure(i))),
        ],
        isTotal);
}
