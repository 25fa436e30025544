using ClosedXML.Excel;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Lays one <see cref="ReportSheet"/> out from the top row down.</summary>
internal sealed class ReportSheetWriter
{
    private readonly IXLWorksheet _sheet;
    private readonly ReportSheet _report;
    private readonly ContentHash _hash;
    private readonly double[] _widths;
    private int _row = 1;

    private ReportSheetWriter(IXLWorksheet sheet, ReportSheet report, ContentHash hash)
    {
        (_sheet, _report, _hash) = (sheet, report, hash);
        _widths = ReportWidths.Of(report);
    }

    private int Width => _report.Columns.Count;

    public static void Write(IXLWorksheet sheet, ReportSheet report, ContentHash hash)
        => new ReportSheetWriter(sheet, report, hash).Write();

    private void Write()
    {
        for (var column = 0; column < Width; column++)
            _sheet.Column(column + 1).Width = _widths[column];
        Line(_report.Title, ReportLook.TitleSize, ReportLook.HeadFont, 30);
        foreach (var subtitle in _report.Subtitles)
            Line(subtitle, ReportLook.BodySize + 1.5, ReportLook.BodyFont, 20);
        if (_report.LineLeft.Length + _report.LineRight.Length > 0)
            LineAbove();
        var head = _row;
        Head();
        var body = _row;
        foreach (var row in _report.Rows)
            Row(row);
        if (_row > head)
            _sheet.Range(head, 1, _row - 1, Width).Box();
        Notes();
        Signatures();
        _sheet.SetUpPage(_report, head, body - 1);
    }

    private void Line(string text, double size, string font, double height)
    {
        var range = _sheet.Range(_row, 1, _row, Width).Merge();
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        range.Style.Font.FontSize = size;
        range.Style.Font.FontName = font;
        Put(1, ReportCell.Text(text));
        _sheet.Row(_row++).Height = height;
    }

    private void LineAbove()
    {
        var split = Math.Max(1, Width - Math.Max(1, Width / 3));
        if (split > 1)
            _sheet.Range(_row, 1, _row, split).Merge();
        Put(1, ReportCell.Text(_report.LineLeft));
        if (split < Width)
        {
            if (split + 1 < Width)
                _sheet.Range(_row, split + 1, _row, Width).Merge();
            Put(split + 1, ReportCell.Text(_report.LineRight));
            _sheet.Cell(_row, split + 1).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        }

        _sheet.Row(_row++).Height = 20;
    }

    private void Head()
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var line = 0; line < _report.Header.Count; line++)
        {
            var column = 1;
            foreach (var cell in _report.Header[line])
            {
                while (taken.Contains((line, column)))
                    column++;
                HeadCell(cell, column);
                for (var down = 0; down < cell.Rows; down++)
                {
                    for (var across = 0; across < cell.Columns; across++)
                        taken.Add((line + down, column + across));
                }

                column += cell.Columns;
            }

            _sheet.Row(_row++).Height = ReportWidths.HeadHeight(_report.Header[line], _report.Header.Count);
        }
    }

    private void HeadCell(HeaderCell cell, int column)
    {
        var range = _sheet.Range(_row, column, _row + cell.Rows - 1, column + cell.Columns - 1);
        if (cell.Rows * cell.Columns > 1)
            range.Merge();
        range.Style.Font.FontName = ReportLook.HeadFont;
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        range.Style.Alignment.WrapText = true;
        Put(column, ReportCell.Text(cell.Text));
    }

    private void Row(ReportRow row)
    {
        var column = 1;
        var lines = 1;
        foreach (var cell in row.Cells)
        {
            Body(cell, column, row.IsTotal);
            if (cell.Value is string text)
                lines = Math.Max(lines, TextWidth.Lines(text, _widths.Skip(column - 1).Take(cell.Span).Sum() - (2 * cell.Indent)));
            column += cell.Span;
        }

        _sheet.Row(_row++).Height = row.Height ?? Math.Max(20, (lines * ReportLook.LineHeight) + 4);
    }

    private void Body(ReportCell cell, int column, bool total)
    {
        var range = _sheet.Range(_row, column, _row, column + cell.Span - 1);
        if (cell.Span > 1)
            range.Merge();
        var style = range.Style;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        var left = cell.Format == FigureFormat.Text && !(total && cell.Span > 1) && (cell.Span > 1 || _report.Columns[column - 1].LeftAligned);
        style.Alignment.Horizontal = left ? XLAlignmentHorizontalValues.Left : XLAlignmentHorizontalValues.Center;
        style.Alignment.WrapText = cell.Format == FigureFormat.Text;
        if (cell.Indent > 0)
            style.Alignment.Indent = cell.Indent;
        if (total || cell.Emphasis)
            style.Font.FontName = ReportLook.HeadFont;
        Put(column, cell);
    }

    private void Notes()
    {
        foreach (var note in _report.Footnotes)
        {
            var range = _sheet.Range(_row, 1, _row, Width).Merge();
            range.Style.Alignment.WrapText = true;
            range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
            range.Style.Font.FontSize = 9;
            Put(1, ReportCell.Text(note));
            _sheet.Row(_row++).Height = (TextWidth.Lines(note, _widths.Sum() * 1.1) * 13) + 3;
        }
    }

    private void Signatures()
    {
        if (_report.Signatures.Count == 0)
            return;
        var range = _sheet.Range(_row, 1, _row, Width).Merge();
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        Put(1, ReportCell.Text(string.Join("　　　　", _report.Signatures)));
        _sheet.Row(_row++).Height = 24;
    }

    private void Put(int column, ReportCell cell)
    {
        if (cell.Value is null or "")
            return;
        if (cell.Value is string text)
            _sheet.Cell(_row, column).PutText(text);
        else
            _sheet.Cell(_row, column).PutFigure(cell.Value, cell.Format);
        _hash.Add(_row, column, cell.Value);
    }
}
