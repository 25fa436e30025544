using ClosedXML.Excel;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>The layout a form has before anybody uploads one: the figures with 上期 and 说明 down a sheet, a sheet for each section of its roll-up.</summary>
internal static class LayoutTemplate
{
    private static readonly string[] Feet = ["填报人", "审核人", "填报日期"];

    public static void Write(Stream output, FormDefinition form, WorkbookCover cover, WorkbookIdentity identity)
    {
        using var plain = new MemoryStream();
        ReportWriter.Write(plain, [Return(form), .. form.Sections.Select((s, i) => RollUp(form, s, i))], cover, identity);
        plain.Position = 0;
        using var workbook = new XLWorkbook(plain);
        NameReturn(workbook.Worksheet(1), form);
        for (var i = 0; i < form.Sections.Count; i++)
            NameRollUp(workbook.Worksheet(i + 2), form, form.Sections[i]);
        workbook.Worksheet(WorkbookCover.SheetName).Delete();
        workbook.SaveAs(output);
    }

    private static ReportSheet Return(FormDefinition form) => new()
    {
        Name = "报表", Title = form.Name, Subtitles = ["{}"], LineLeft = "填报单位：{}", LineRight = "状态：{}",
        Columns = [new(14, LeftAligned: true), new(34, LeftAligned: true), new(6), new(12), new(12), new(34, LeftAligned: true)],
        Header = [[new("部分"), new("项目"), new("单位"), new("本期"), new("上期"), new("说明")]],
        Rows = [.. form.Sections.SelectMany(s => SectionHeads.Items(form, s).Select((item, i) => new ReportRow(
        [
            ReportCell.Text(i == 0 ? s.Title : null), ReportCell.Text(SectionHeads.Name(s, item)), ReportCell.Text(FigureText.Unit(item.Unit)),
            ReportCell.Empty, ReportCell.Empty, ReportCell.Empty,
        ])))],
    };

    private static void NameReturn(IXLWorksheet sheet, FormDefinition form)
    {
        Name(sheet, LayoutPart.Head, LayoutNames.Span, 2, 1);
        Name(sheet, LayoutPart.Head, LayoutNames.Unit, 3, 1);
        Name(sheet, LayoutPart.Head, "状态", 3, 5);
        var row = 5;
        foreach (var item in form.Sections.SelectMany(s => SectionHeads.Items(form, s)))
        {
            foreach (var (part, column) in new[] { (LayoutPart.Figure, 4), (LayoutPart.Previous, 5) })
            {
                sheet.Cell(row, column).Style.NumberFormat.Format = FigureCell.Of(item, 0).Format.Code();
                Name(sheet, part, item.Key, row, column);
            }

            Name(sheet, LayoutPart.Words, item.Key, row++, 6);
        }

        int[] feet = [1, 2, 4];
        for (var i = 0; i < Feet.Length; i++)
        {
            var last = i + 1 < feet.Length ? feet[i + 1] - 1 : 6;
            if (last > feet[i])
                sheet.Range(row, feet[i], row, last).Merge();
            sheet.Cell(row, feet[i]).PutText($"{Feet[i]}：{{}}");
            Name(sheet, LayoutPart.Head, Feet[i], row, feet[i]);
        }
    }

    private static ReportSheet RollUp(FormDefinition form, FormSection part, int no)
    {
        var items = SectionHeads.Items(form, part);
        var (upper, lower) = SectionHeads.Of(form, part);
        ReportCell[] empty = [ReportCell.Text(null), .. Enumerable.Repeat(ReportCell.Empty, items.Count + 2)];
        return new ReportSheet
        {
            Name = $"汇总{no + 1}", Title = $"{form.Name}汇总表（{part.Title}）", Subtitles = ["{}"], LineLeft = "填报单位：{}",
            Columns = [new ReportColumn(30, LeftAligned: true), new(6), new(6), .. items.Select(_ => new ReportColumn(8))],
            Header = [[new("单位", 1, 2), new("应报", 1, 2), new("已报", 1, 2), .. upper], [.. lower]],
            Rows = [new ReportRow(empty), new ReportRow([ReportCell.Text("合计"), .. empty[1..]], IsTotal: true)],
            Landscape = true, Paper = items.Count >= RollUpSheets.WideFrom ? PaperSize.A3 : PaperSize.A4, FrozenColumns = 1,
        };
    }

    private static void NameRollUp(IXLWorksheet sheet, FormDefinition form, FormSection part)
    {
        Name(sheet, LayoutPart.Head, LayoutNames.Span, 2, 1);
        Name(sheet, LayoutPart.Head, LayoutNames.Unit, 3, 1);
        const int row = 6;
        string[] keys = [LayoutNames.Unit, LayoutNames.Expected, LayoutNames.Arrived, .. SectionHeads.Items(form, part).Select(i => i.Key)];
        sheet.NamedRanges.Add(LayoutNames.Row, sheet.Range(row, 1, row, keys.Length));
        for (var i = 0; i < keys.Length; i++)
        {
            Name(sheet, LayoutPart.Column, keys[i], row, i + 1);
            if (i > 0)
                Name(sheet, LayoutPart.Total, keys[i], row + 1, i + 1);
        }
    }

    private static void Name(IXLWorksheet sheet, LayoutPart part, string key, int row, int column)
        => sheet.NamedRanges.Add(LayoutNames.Of(part, key), sheet.Cell(row, column).AsRange());
}
