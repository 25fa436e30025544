using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// The parts around the sheets of a streamed workbook. System.IO.Packaging keeps every open part in memory, so the zip
/// is written directly, part after part.
/// </summary>
internal sealed class RosterPackage(ZipArchive archive)
{
    public const int HeadStyle = 3;
    public const int LabelStyle = 4;
    public const int WrapStyle = 5;
    public const int FaultStyle = 6;
    public const int NoteStyle = 7;
    public const int LastStyle = 7;

    private const string MainNames = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string RelationNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageNames = "http://schemas.openxmlformats.org/package/2006/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<(string Name, bool Hidden, int Columns, int Rows)> _sheets = [];

    public int SheetCount => _sheets.Count;

    public static string ColumnName(int number)
        => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    public Stream AddSheet(string name, int columns, bool hidden = false)
    {
        _sheets.Add((name, hidden, columns, 0));
        return Entry($"xl/worksheets/sheet{_sheets.Count}.xml");
    }

    public void EndSheet(int rows) => _sheets[^1] = _sheets[^1] with { Rows = rows };

    /// <summary>A small sheet of label and value lines.</summary>
    public void AddLines(string name, IEnumerable<KeyValuePair<string, string>> lines, bool hidden)
    {
        using var part = AddSheet(name, columns: 0, hidden);
        using var writer = OpenXmlWriter.Create(part);
        var cells = new RosterCells(writer);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new Columns(
            new Column { Min = 1, Max = 1, Width = 16, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 70, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        foreach (var line in lines)
        {
            writer.WriteStartElement(new Row());
            cells.Write(line.Key, LabelStyle);
            cells.Write(line.Value, WrapStyle);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public void Finish()
    {
        Save("xl/workbook.xml", Workbook());
        Save("xl/styles.xml", XElement.Parse(StylesXml));
        Save("xl/_rels/workbook.xml.rels", Relations(
            [.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        Save("_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]));
        Save("[Content_Types].xml", ContentTypes());
    }

    private static XElement Relations(IReadOnlyList<(string Type, string Target)> targets)
    {
        XNamespace names = PackageNames + "relationships";
        return new XElement(names + "Relationships", targets.Select((t, i) => new XElement(
            names + "Relationship", new XAttribute("Id", $"rId{i + 1}"), new XAttribute("Type", $"{RelationNames}/{t.Type}"), new XAttribute("Target", t.Target))));
    }

    private XElement ContentTypes()
    {
        XNamespace names = PackageNames + "content-types";
        XElement Part(string name, string type) => new(
            names + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", ContentType + type));
        return new XElement(
            names + "Types",
            new XElement(names + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(names + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Part("/xl/workbook.xml", "sheet.main+xml"),
            Part("/xl/styles.xml", "styles+xml"),
            _sheets.Select((_, i) => Part($"/xl/worksheets/sheet{i + 1}.xml", "worksheet+xml")));
    }

    private XElement Workbook()
    {
        XNamespace main = MainNames;
        XNamespace relation = RelationNames;
        return new XElement(
            main + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", RelationNames),
            new XElement(main + "bookViews", new XElement(main + "workbookView", new XAttribute("activeTab", 0))),
            new XElement(main + "sheets", _sheets.Select((s, i) => new XElement(
                main + "sheet",
                new XAttribute("name", s.Name),
                new XAttribute("sheetId", i + 1),
                s.Hidden ? new XAttribute("state", "hidden") : null,
                new XAttribute(relation + "id", $"rId{i + 1}")))),
            new XElement(main + "definedNames", _sheets.SelectMany((s, i) => s.Columns == 0 ? [] : new[]
            {
                Name(main, "_xlnm._FilterDatabase", i, string.Create(CultureInfo.InvariantCulture, $"'{s.Name}'!$A$1:${ColumnName(s.Columns)}${s.Rows + 1}"), hidden: true),
                Name(main, "_xlnm.Print_Titles", i, $"'{s.Name}'!$1:$1", hidden: false),
            })));
    }

    private static XElement Name(XNamespace main, string name, int sheet, string reference, bool hidden) => new(
        main + "definedName",
        new XAttribute("name", name),
        new XAttribute("localSheetId", sheet),
        hidden ? new XAttribute("hidden", 1) : null,
        reference);

    private void Save(string path, XElement root)
    {
        using var stream = Entry(path);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(text, SaveOptions.DisableFormatting);
    }

    private Stream Entry(string path) => new BufferedStream(archive.CreateEntry(path, CompressionLevel.Fastest).Open(), 65536);

    // Cell styles in order: text, number, date, head, label, wrapped text, text at fault, text to be looked at.
    private const string StylesXml =
        $$"""
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
          <fonts count="2">
            <font><sz val="10.5"/><name val="宋体"/><charset val="134"/></font>
            <font><sz val="10.5"/><name val="黑体"/><charset val="134"/></font>
          </fonts>
          <fills count="4">
            <fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="{{FaultMarks.FaultColour}}"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="{{FaultMarks.NoteColour}}"/></patternFill></fill>
          </fills>
          <borders count="2">
            <border><left/><right/><top/><bottom/><diagonal/></border>
            <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>
          </borders>
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
          <cellXfs count="8">
            <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center"/></xf>
            <xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/>
            <xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/>
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;
}
