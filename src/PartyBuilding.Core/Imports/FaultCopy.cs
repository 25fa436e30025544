using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Imports;

/// <summary>
/// Writes the sheet that came in as it came, with the faulty cells coloured (red: the row is not imported; yellow: to be
/// looked at) and beside each row what is wrong and what to do. Put right, it can be imported as it is.
/// </summary>
public static class FaultCopy
{
    public const string Number = "原表行号";
    public const string Reason = FaultMarks.Reason;
    public const string Suggestion = FaultMarks.Suggestion;

    /// <param name="findings">By row.</param>
    /// <param name="onlyFaulty">True: rows without a finding are left out.</param>
    public static void Write(Stream output, ImportSheet sheet, ILookup<int, ImportFinding> findings, bool onlyFaulty)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var package = new RosterPackage(archive);
        var titles = Trimmed(sheet.Head.Titles);
        string[] heads = [.. titles, Number, Reason, Suggestion];
        var rows = 0;
        using (var part = package.AddSheet("导入检查", heads.Length))
        using (var writer = OpenXmlWriter.Create(part))
        {
            var cells = new RosterCells(writer);
            Begin(writer, heads.Length);
            Line(writer, () => Array.ForEach(heads, h => cells.Write(h, RosterPackage.HeadStyle)));
            foreach (var row in sheet.Rows())
            {
                var found = findings[row.Number].ToList();
                if (onlyFaulty && found.Count == 0)
                    continue;
                rows++;
                Line(writer, () =>
                {
                    for (var i = 0; i < titles.Length; i++)
                        cells.Write(row[i].Text, Style(found.FindAll(f => f.Column == i)));
                    cells.Write(row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), 0);
                    cells.Write(string.Join('\n', found.Select(f => $"【{f.Title}】{f.Reason}")), RosterPackage.WrapStyle);
                    cells.Write(string.Join('\n', found.Select(f => $"【{f.Title}】{f.Suggestion}")), RosterPackage.WrapStyle);
                });
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        package.EndSheet(rows);
        package.Finish();
    }

    private static int Style(List<ImportFinding> found)
        => found.Count == 0 ? 0 : found.Exists(f => f.Rejects) ? RosterPackage.FaultStyle : RosterPackage.NoteStyle;

    // A copy that comes back a second time does not gather further columns of ours.
    private static string[] Trimmed(IReadOnlyList<string> titles)
    {
        var last = titles.Count;
        while (last > 0 && titles[last - 1] is "" or Number or Reason or Suggestion)
            last--;
        return [.. titles.Take(last)];
    }

    private static void Begin(OpenXmlWriter writer, int columns)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(Enumerable.Range(1, columns).Select(i => new Column
        {
            Min = (uint)i, Max = (uint)i, Width = i > columns - 2 ? 48 : 16, CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
    }

    private static void Line(OpenXmlWriter writer, Action cells)
    {
        writer.WriteStartElement(new Row());
        cells();
        writer.WriteEndElement();
    }
}
