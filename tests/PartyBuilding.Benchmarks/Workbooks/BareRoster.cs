using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Benchmarks.Workbooks;

/// <summary>
/// The floor of the roster: one hand-written query and a bare OpenXmlWriter loop over the same columns, into the same kind
/// of zip. No scope, cover, hash, styles by column, audit; only the sheet's part is written.
/// </summary>
internal static class BareRoster
{
    private const string Sql =
        """
        SELECT p.Name, p.SexCode, p.EthnicityCode, p.BirthDate, p.EducationCode, s.JoinedOn, s.Standing, o.Name, p.PublicId
        FROM MembershipSpell s JOIN Person p ON p.Id = s.PersonId JOIN Organisation o ON o.Id = s.BranchId ORDER BY p.NameSort, p.Id
        """;

    private static readonly OpenXmlAttribute[] Text = [new("s", "", "0"), new("t", "", "inlineStr")];
    private static readonly OpenXmlAttribute[] Date = [new("s", "", "2")];
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static int Write(SqliteConnection connection, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using var part = new BufferedStream(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), 65536);
        using var writer = OpenXmlWriter.Create(part);
        var (sex, ethnicity, education) = (Names(CodeStandards.Sex), Names(CodeStandards.Ethnicity), Names(CodeStandards.Education));
        var (rows, row) = (0, new Row());
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        connection.Read(Sql, r =>
        {
            writer.WriteStartElement(row);
            TextCell(writer, r.GetString(0));
            TextCell(writer, sex[r.GetString(1)]);
            TextCell(writer, ethnicity[r.GetString(2)]);
            DateCell(writer, r.GetString(3));
            TextCell(writer, education[r.GetString(4)]);
            DateCell(writer, r.GetString(5));
            TextCell(writer, r.GetInt32(6) == 1 ? "正式党员" : "预备党员");
            TextCell(writer, r.GetString(7));
            TextCell(writer, r.GetString(8));
            writer.WriteEndElement();
            rows++;
        });
        writer.WriteEndElement();
        writer.WriteEndElement();
        return rows;
    }

    private static readonly Cell CellElement = new();
    private static readonly InlineString Inline = new();
    private static readonly Text TextElement = new();
    private static readonly CellValue ValueElement = new();

    private static void TextCell(OpenXmlWriter writer, string text)
    {
        writer.WriteStartElement(CellElement, Text);
        writer.WriteStartElement(Inline);
        writer.WriteStartElement(TextElement);
        writer.WriteString(text);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void DateCell(OpenXmlWriter writer, string day)
    {
        writer.WriteStartElement(CellElement, Date);
        writer.WriteStartElement(ValueElement);
        var value = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - Epoch.DayNumber;
        writer.WriteString(value.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Dictionary<string, string> Names(string standard)
        => CodeTableCatalogue.Embedded.Entries(standard, BenchmarkClock.Today).ToDictionary(e => e.Code, e => e.Name, StringComparer.Ordinal);
}
