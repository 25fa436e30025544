using ClosedXML.Excel;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// Writes formatted reports: tables of some hundred rows, set up for the printer. Long lists go through
/// <see cref="RosterWriter"/>.
/// </summary>
public static class ReportWriter
{
    /// <summary>Writes the sheets, then the cover sheet and the hidden identity sheet, to a seekable stream.</summary>
    /// <returns>The identity with the hash of what was written.</returns>
    public static WorkbookIdentity Write(
        Stream output, IReadOnlyList<ReportSheet> sheets, WorkbookCover cover, WorkbookIdentity identity)
    {
        using var workbook = new XLWorkbook();
        workbook.Style.Font.FontName = ReportLook.BodyFont;
        workbook.Style.Font.FontSize = ReportLook.BodySize;
        workbook.Properties.Title = cover.Title;
        workbook.Properties.Author = cover.ProducedBy;
        using var hash = new ContentHash();
        foreach (var sheet in sheets)
        {
            hash.StartSheet(sheet.Name);
            var written = workbook.Worksheets.Add(sheet.Name);
            ReportSheetWriter.Write(written, sheet, hash);
            if (sheet.IsHidden)
                written.Hide();
        }

        var stamped = identity with { ContentHash = hash.Finish() };
        WriteCover(workbook.Worksheets.Add(WorkbookCover.SheetName), cover, sheets.Sum(s => s.Rows.Count), stamped.ContentHash);
        var hidden = workbook.Worksheets.Add(WorkbookIdentity.SheetName);
        WriteLines(hidden, stamped.Lines(stamped.ContentHash), 1);
        hidden.Hide();
        workbook.SaveAs(output);
        return stamped;
    }

    private static void WriteCover(IXLWorksheet sheet, WorkbookCover cover, int rows, string hash)
    {
        sheet.Column(1).Width = 16;
        sheet.Column(2).Width = 70;
        WriteLines(sheet, cover.Lines(rows, hash), 1);
        sheet.Column(1).Style.Font.FontName = ReportLook.HeadFont;
        sheet.Column(2).Style.Alignment.WrapText = true;
        sheet.Columns(1, 2).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 0);
    }

    private static void WriteLines(IXLWorksheet sheet, IEnumerable<KeyValuePair<string, string>> lines, int row)
    {
        foreach (var line in lines)
        {
            sheet.Cell(row, 1).PutText(line.Key);
            sheet.Cell(row++, 2).PutText(line.Value);
        }
    }
}
