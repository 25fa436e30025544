using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>Finds the cells of a sheet that hold a formula or an error: the reader gives the stored values and does not tell them apart.</summary>
internal static class CellScan
{
    private const int Most = 10_000;

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static CellMarks Of(Stream workbook, string sheet)
    {
        workbook.Position = 0;
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        HashSet<(int, int)> formulas = [], errors = [];
        if (Part(archive, sheet) is not { } part)
            return CellMarks.None;
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Safe);
        var place = "";
        while (formulas.Count < Most && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "c")
            {
                place = reader.GetAttribute("r") ?? "";
                if (reader.GetAttribute("t") == "e" && errors.Count < Most && Place(place) is { } broken)
                    errors.Add(broken);
            }
            else if (reader.LocalName == "f" && Place(place) is { } cell)
            {
                formulas.Add(cell);
            }
        }

        return new CellMarks(formulas, errors);
    }

    private static ZipArchiveEntry? Part(ZipArchive archive, string sheet)
    {
        var relation = Elements(archive, "xl/workbook.xml", "sheet")
            .FirstOrDefault(e => (string?)e.Attribute("name") == sheet)?.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value;
        var target = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            .FirstOrDefault(e => (string?)e.Attribute("Id") == relation)?.Attribute("Target")?.Value;
        return target is null ? null : archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static IEnumerable<XElement> Elements(ZipArchive archive, string path, string name)
    {
        if (archive.GetEntry(path) is not { } entry)
            return [];
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Safe);
        return [.. XDocument.Load(reader).Descendants().Where(e => e.Name.LocalName == name)];
    }

    private static (int Row, int Column)? Place(string reference)
    {
        var (column, i) = (0, 0);
        for (; i < reference.Length && char.IsAsciiLetterUpper(reference[i]); i++)
            column = (column * 26) + reference[i] - 'A' + 1;
        return int.TryParse(reference.AsSpan(i), out var row) ? (row, column) : null;
    }
}
