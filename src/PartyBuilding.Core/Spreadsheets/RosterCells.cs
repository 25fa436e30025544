using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Writes single cells. Text goes inline: a shared table of strings would have to be kept in memory to the end.</summary>
internal sealed class RosterCells(OpenXmlWriter writer)
{
    private static readonly DateOnly Epoch = new(1899, 12, 30);
    private static readonly OpenXmlAttribute[] Space = [new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve")];
    private static readonly OpenXmlAttribute[][] TextCell = [.. Styles("inlineStr")];
    private static readonly OpenXmlAttribute[][] FigureCell = [.. Styles(null)];

    private readonly Cell _inline = new();
    private readonly InlineString _wrapper = new();
    private readonly CellValue _value = new();
    private readonly Text _plainText = new();

    public void Write(object? value, int style)
    {
        switch (value)
        {
            case null or "":
                writer.WriteStartElement(_inline, FigureCell[style]);
                break;
            case string text:
                writer.WriteStartElement(_inline, TextCell[style]);
                writer.WriteStartElement(_wrapper);
                var safe = SafeText.For(text);
                if (KeepsSpace(safe))
                    writer.WriteStartElement(_plainText, Space);
                else
                    writer.WriteStartElement(_plainText);
                writer.WriteString(safe);
                writer.WriteEndElement();
                writer.WriteEndElement();
                break;
            default:
                writer.WriteStartElement(_inline, FigureCell[style]);
                writer.WriteStartElement(_value);
                writer.WriteString(Figure(value));
                writer.WriteEndElement();
                break;
        }

        writer.WriteEndElement();
    }

    // Readers drop blanks at the ends and may fold others; where there are none, the attribute would double the cell.
    private static bool KeepsSpace(string text)
        => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().IndexOfAny("\n\r\t") >= 0 || text.Contains("  ", StringComparison.Ordinal));

    private static string Figure(object value) => value is DateOnly day
        ? (day.DayNumber - Epoch.DayNumber).ToString(CultureInfo.InvariantCulture)
        : Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    private static IEnumerable<OpenXmlAttribute[]> Styles(string? type)
    {
        for (var style = 0; style <= RosterPackage.LastStyle; style++)
        {
            var attribute = new OpenXmlAttribute("s", "", style.ToString(CultureInfo.InvariantCulture));
            yield return type is null ? [attribute] : [attribute, new OpenXmlAttribute("t", "", type)];
        }
    }
}
