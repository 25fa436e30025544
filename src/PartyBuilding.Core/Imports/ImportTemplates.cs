using ClosedXML.Excel;

namespace PartyBuilding.Core.Imports;

/// <summary>Our own sheet to fill in: one head a column, text cells so that ID numbers stay whole, and what goes where.</summary>
public sealed class ImportTemplates
{
    private const int Prepared = 2_000;

    public void Write(SheetKind kind, Stream output)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet(kind.Title);
        for (var i = 0; i < kind.Columns.Count; i++)
        {
            var column = kind.Columns[i];
            var head = sheet.Cell(1, i + 1);
            head.SetValue(column.Title);
            head.Style.Font.Bold = true;
            head.Style.Fill.BackgroundColor = column.Required ? XLColor.FromArgb(0xFF, 0xF2, 0xCC) : XLColor.FromArgb(0xEE, 0xEE, 0xEE);
            sheet.Column(i + 1).Width = column.Width;
            // Text before anything is typed: a number would lose the last three of eighteen digits.
            sheet.Range(2, i + 1, Prepared, i + 1).Style.NumberFormat.Format = "@";
        }

        sheet.SheetView.FreezeRows(1);
        var help = book.AddWorksheet("填写说明");
        help.Column(1).Width = 20;
        help.Column(2).Width = 80;
        help.Column(3).Width = 40;
        var line = 1;
        foreach (var column in kind.Columns)
        {
            help.Cell(line, 1).SetValue(column.Title + (column.Required ? "（必填）" : ""));
            if (column.Example.Length > 0)
                help.Cell(line, 3).SetValue("例：" + column.Example);
            help.Cell(line++, 2).SetValue(column.Help);
        }

        book.SaveAs(output);
    }
}
