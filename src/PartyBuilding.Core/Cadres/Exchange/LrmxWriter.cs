using System.Globalization;
using System.Text;
using System.Xml;
using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Writes an .lrmx file: every element of its version in the usual order, then what was kept of elements nobody knows.</summary>
public static class LrmxWriter
{
    private const string Break = "\n  ";

    // Not indented by the writer: blanks inside an element that nobody knows might mean something.
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    public static void Write(ApprovalForm form, Stream output)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var writer = XmlWriter.Create(output, Settings);
        writer.WriteStartDocument();
        writer.WriteStartElement("Person");
        foreach (var element in FormElements.Texts.Where(e => e.Since <= form.Version || form[e.Name].Length > 0))
        {
            Text(writer, element.Name, form[element.Name]);
            // The family stands behind the reason, the photo behind the number.
            if (element.Name == FormElements.Reason)
                Family(writer, form.Family);
        }

        Text(writer, FormElements.Photo, form.Photo is { } photo ? Convert.ToBase64String(photo) : "");
        Text(writer, FormElements.Version, form.VersionText ?? string.Create(CultureInfo.InvariantCulture, $"{(int)form.Version}.0"));
        foreach (var unknown in form.Unknown.Where(u => !u.IsLegacy))
            Raw(writer, unknown);
        writer.WriteWhitespace("\n");
        writer.WriteEndElement();
    }

    private static void Family(XmlWriter writer, IReadOnlyList<FamilyItem> family)
    {
        writer.WriteWhitespace(Break);
        writer.WriteStartElement(FormElements.Family);
        foreach (var item in family)
        {
            writer.WriteWhitespace(Break);
            writer.WriteStartElement("Item");
            Text(writer, "ChengWei", item.Relation);
            Text(writer, "XingMing", item.Name);
            Text(writer, "ChuShengRiQi", item.Birth);
            Text(writer, "ZhengZhiMianMao", item.Affiliation);
            Text(writer, "GongZuoDanWeiJiZhiWu", item.Work);
            foreach (var unknown in item.Unknown)
                Raw(writer, unknown);
            writer.WriteEndElement();
        }

        writer.WriteFullEndElement();
    }

    // Read by a real reader, so that what was kept can never break the file around it.
    private static void Raw(XmlWriter writer, UnknownElement unknown)
    {
        using var reader = XmlReader.Create(new StringReader(unknown.Content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        reader.MoveToContent();
        writer.WriteWhitespace(Break);
        writer.WriteNode(reader, defattr: false);
    }

    private static void Text(XmlWriter writer, string name, string text)
    {
        writer.WriteWhitespace(Break);
        writer.WriteStartElement(name);
        writer.WriteString(text);
        writer.WriteFullEndElement();
    }
}
