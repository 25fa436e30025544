using System.Globalization;
using ClosedXML.Excel;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>Puts a return or a roll-up into the named places of a layout. Figures stay numbers; words stay text, whatever they begin with.</summary>
internal static class LayoutFiller
{
    private const string Gap = "{}";

    /// <returns>False when the layout has no place for what is to be written (no sheet for a roll-up, say).</returns>
    public static bool Write(Stream layout, Stream output, LayoutData data, WorkbookIdentity identity)
    {
        using var workbook = ForeignWorkbook.Open(layout);
        var places = new LayoutReading(workbook, data.Form).Read().Places;
        var rowSheets = places.Where(p => p.Part == LayoutPart.Row).Select(p => p.Sheet.Name).ToHashSet(StringComparer.Ordinal);
        // A layout holds the sheets of a return and those of its roll-up; only one of the two is wanted.
        var unwanted = workbook.Worksheets.Where(w => w.Name == WorkbookIdentity.SheetName || w.Name == WorkbookCover.SheetName || rowSheets.Contains(w.Name) != (data.Table is not null)).ToList();
        if (unwanted.Count == workbook.Worksheets.Count)
            return false;
        foreach (var place in places.Where(p => !unwanted.Contains(p.Sheet)))
            Fill(place, data);
        // From below, so that a row put in moves nothing that is still to be filled.
        foreach (var row in places.Where(p => p.Part == LayoutPart.Row && data.Table is not null))
            Rows(row, [.. places.Where(p => p.Part == LayoutPart.Column && p.Sheet.Name == row.Sheet.Name)], data);
        unwanted.ForEach(w => w.Delete());
        workbook.FullCalculationOnLoad = true;
        Stamp(workbook, output, identity);
        return true;
    }

    private static void Stamp(XLWorkbook workbook, Stream output, WorkbookIdentity identity)
    {
        using var plain = new MemoryStream();
        workbook.SaveAs(plain);
        var hidden = workbook.Worksheets.Add(WorkbookIdentity.SheetName);
        var row = 1;
        foreach (var (key, value) in identity.Lines(WorkbookIdentity.HashOf(plain)))
        {
            hidden.Cell(row, 1).PutText(key);
            hidden.Cell(row++, 2).PutText(value);
        }

        hidden.Hide();
        workbook.SaveAs(output);
    }

    private static void Fill(LayoutPlace place, LayoutData data)
    {
        switch (place.Part)
        {
            case LayoutPart.Head:
                Text(place.Cell, data.Heads.GetValueOrDefault(place.Key, ""));
                break;
            case LayoutPart.Words:
                Text(place.Cell, data.Words.GetValueOrDefault(place.Key) ?? "");
                break;
            case LayoutPart.Section:
                var items = data.Form.Sections.First(s => s.Key == place.Key).Items;
                foreach (var (cell, item) in place.Range.Cells().Zip(items))
                    Figure(cell, item, data.Figures.GetValueOrDefault((LayoutPart.Figure, item.Key)));
                break;
            case LayoutPart.Total when data.Table is { } table:
                Row(place.Cell, place.Key, table.Total, data.Form);
                break;
            case LayoutPart.Figure or LayoutPart.Previous or LayoutPart.Ledger:
                Figure(place.Cell, data.Form.Item(place.Key), data.Figures.GetValueOrDefault((place.Part, place.Key)));
                break;
        }
    }

    private static void Rows(LayoutPlace row, IReadOnlyList<LayoutPlace> columns, LayoutData data)
    {
        var (sheet, first, rows) = (row.Sheet, row.Cell.Address.RowNumber, data.Table!.Rows);
        var at = columns.Select(c => (c.Key, c.Cell.Address.ColumnNumber)).ToList();
        if (rows.Count > 1)
        {
            sheet.Row(first).InsertRowsBelow(rows.Count - 1);
            for (var i = 1; i < rows.Count; i++)
                sheet.Range(first, 1, first, sheet.LastColumnUsed(XLCellsUsedOptions.All).ColumnNumber()).CopyTo(sheet.Cell(first + i, 1));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            sheet.Row(first + i).Height = sheet.Row(first).Height;
            foreach (var (key, column) in at)
                Row(sheet.Cell(first + i, column), key, rows[i], data.Form);
        }
    }

    private static void Row(IXLCell cell, string key, RollUpRow row, FormDefinition form)
    {
        if (key == LayoutNames.Unit)
            Text(cell, row.Name);
        else if (key is LayoutNames.Expected or LayoutNames.Arrived)
            cell.SetValue(key == LayoutNames.Expected ? row.Expected : row.Arrived);
        else
            Figure(cell, form.Item(key), row.Figure(form.Item(key)));
    }

    /// <summary>Where the cell says “填报单位：{}”, the words go into the gap; otherwise they take the whole cell.</summary>
    private static void Text(IXLCell cell, string words)
    {
        var old = cell.GetString();
        cell.PutText(old.Contains(Gap, StringComparison.Ordinal) ? old.Replace(Gap, words, StringComparison.Ordinal) : words);
    }

    private static void Figure(IXLCell cell, FormItem item, long? value)
    {
        if (FigureCell.Of(item, value) is not { Value: { } figure } shown)
        {
            cell.Clear(XLClearOptions.Contents);
            return;
        }

        var format = cell.Style.NumberFormat;
        if (format.Format.Length == 0 ? format.NumberFormatId == 0 : format.Format is "General" or "@")
            format.Format = shown.Format.Code();
        cell.SetValue(Convert.ToDouble(figure, CultureInfo.InvariantCulture));
    }
}
