using ClosedXML.Excel;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// The workbook that came in, as it came, with the faulty cells coloured, what is wrong and what to do beside them, and a
/// first sheet with the count. Put right, it can be handed in as it is; marks of an earlier copy are taken off first.
/// </summary>
internal static class MarkedCopy
{
    public const string SheetName = "检查结果";

    private const double WordsWidth = 48;
    private static readonly XLColor Fault = XLColor.FromHtml("#" + FaultMarks.FaultColour);
    private static readonly XLColor Note = XLColor.FromHtml("#" + FaultMarks.NoteColour);

    /// <param name="workbook">Seekable; has passed <see cref="WorkbookUpload.Check"/>.</param>
    /// <param name="sheetName">The sheet the marks belong to.</param>
    /// <param name="headRow">Where the heads of the two columns of words go.</param>
    /// <param name="column">The first of these columns, from 1.</param>
    /// <param name="todo">What to do, below the count.</param>
    public static byte[] Write(Stream workbook, string sheetName, int headRow, int column, IReadOnlyList<CellMark> marks, string todo)
    {
        using var copy = ForeignWorkbook.Open(workbook);
        var sheet = copy.Worksheet(sheetName);
        Clean(sheet, headRow, column);
        Heads(sheet, headRow, column);
        foreach (var cell in marks.SelectMany(m => m.Cells.Select(c => (Cell: c, m.IsFault))).OrderBy(c => c.IsFault))
            sheet.Cell(cell.Cell).Style.Fill.BackgroundColor = cell.IsFault ? Fault : Note;
        foreach (var row in marks.Where(m => m.Cell.Length > 0).GroupBy(m => sheet.Cell(m.Cell).Address.RowNumber))
        {
            Words(sheet.Cell(row.Key, column), row.Select(m => m.Message));
            Words(sheet.Cell(row.Key, column + 1), row.Select(m => m.Remedy).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal));
        }

        if (copy.Worksheets.TryGetWorksheet(SheetName, out var old))
            old.Delete();
        Summary(copy.Worksheets.Add(SheetName, 1), marks, todo);
        var output = new MemoryStream();
        copy.SaveAs(output);
        return output.ToArray();
    }

    private static void Clean(IXLWorksheet sheet, int headRow, int column)
    {
        foreach (var row in sheet.RowsUsed().Where(r => r.RowNumber() >= headRow))
        {
            row.Cell(column).Clear();
            row.Cell(column + 1).Clear();
            foreach (var cell in row.CellsUsed(XLCellsUsedOptions.All).Where(c => c.Style.Fill.BackgroundColor.Equals(Fault) || c.Style.Fill.BackgroundColor.Equals(Note)))
                cell.Style.Fill.PatternType = XLFillPatternValues.None;
        }
    }

    private static void Heads(IXLWorksheet sheet, int row, int column)
    {
        foreach (var (words, at) in new[] { (FaultMarks.Reason, column), (FaultMarks.Suggestion, column + 1) })
        {
            var cell = sheet.Cell(row, at);
            cell.PutText(words);
            cell.Style.Font.FontName = ReportLook.HeadFont;
            cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
            sheet.Column(at).Width = WordsWidth;
        }
    }

    private static void Words(IXLCell cell, IEnumerable<string> lines)
    {
        cell.PutText(string.Join('\n', lines));
        cell.Style.Alignment.WrapText = true;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
    }

    private static void Summary(IXLWorksheet sheet, IReadOnlyList<CellMark> marks, string todo)
    {
        var faults = marks.Count(m => m.IsFault);
        string[] head = [$"共 {marks.Count} 处：必须改正 {faults} 处（红色），请核对 {marks.Count - faults} 处（黄色）。", todo];
        for (var i = 0; i < head.Length; i++)
        {
            sheet.Range(i + 1, 1, i + 1, 4).Merge().Style.Alignment.WrapText = true;
            sheet.Cell(i + 1, 1).PutText(head[i]);
            sheet.Row(i + 1).Height = 34;
        }

        sheet.Cell(1, 1).Style.Font.FontName = ReportLook.HeadFont;
        string[] titles = ["格子", "项目", FaultMarks.Reason, FaultMarks.Suggestion];
        double[] widths = [10, 26, WordsWidth, WordsWidth];
        for (var i = 0; i < titles.Length; i++)
        {
            sheet.Column(i + 1).Width = widths[i];
            sheet.Cell(3, i + 1).PutText(titles[i]);
        }

        var row = 4;
        foreach (var mark in marks)
        {
            string[] cells = [string.Join('、', mark.Cells), mark.Subject, mark.Message, mark.Remedy];
            for (var i = 0; i < cells.Length; i++)
                sheet.Cell(row, i + 1).PutText(cells[i]);
            sheet.Cell(row++, 1).Style.Fill.BackgroundColor = mark.IsFault ? Fault : Note;
        }

        sheet.Range(3, 1, row - 1, 4).Box();
        sheet.Range(3, 1, row - 1, 4).Style.Alignment.WrapText = true;
        sheet.SetTabActive();
        sheet.SheetView.FreezeRows(3);
    }
}
