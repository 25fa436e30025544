using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyBuilding.Core.Documents;

/// <summary>
/// Fills a Word template: <c>{{name}}</c> anywhere in body, headers and footers, content controls whose tag is a name,
/// and table rows marked <c>{{#list}}</c>, which are repeated for each item of the list.
/// </summary>
public static class DocxTemplate
{
    /// <param name="template">A docx; read from where it stands.</param>
    /// <param name="data">Values; a name that the template uses and the data lack is an error, for no letter may go out with a hole.</param>
    /// <param name="output">Gets the finished docx.</param>
    /// <exception cref="DocxTemplateException">Not a docx, or names without a value.</exception>
    public static void Fill(Stream template, DocxData data, Stream output)
    {
        using var copy = new MemoryStream();
        template.CopyTo(copy);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            using var document = WordprocessingDocument.Open(copy, isEditable: true);
            foreach (var root in Roots(document))
            {
                RepeatRows(root, data, missing);
                FillElement(root, name => data.Fields.GetValueOrDefault(name), missing);
            }
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException)
        {
            throw new DocxTemplateException("模板不是可用的 Word 文档（docx）。", e);
        }

        if (missing.Count > 0) throw new DocxTemplateException($"模板用到了没有数据的项：{string.Join("、", missing)}。");
        copy.Position = 0;
        copy.CopyTo(output);
    }

    private static IEnumerable<OpenXmlElement> Roots(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart?.Document ?? throw new InvalidDataException("The package has no main document.");
        yield return main;
        foreach (var header in main.MainDocumentPart!.HeaderParts) yield return header.Header;
        foreach (var footer in main.MainDocumentPart.FooterParts) yield return footer.Footer;
    }

    private static void RepeatRows(OpenXmlElement root, DocxData data, SortedSet<string> missing)
    {
        foreach (var row in root.Descendants<TableRow>().ToList())
        {
            // In a table within a table the inner row is the marked one.
            if (row.Descendants<TableRow>().Any(inner => PlaceholderText.ListName(inner.InnerText) is not null)) continue;
            if (PlaceholderText.ListName(row.InnerText) is not { } list) continue;
            if (data.Lists?.GetValueOrDefault(list) is not { } items)
            {
                missing.Add("#" + list);
                continue;
            }

            foreach (var item in items)
            {
                var copy = (TableRow)row.CloneNode(deep: true);
                row.InsertBeforeSelf(copy);
                FillElement(copy, name => name == "#" + list ? "" : item.GetValueOrDefault(name) ?? data.Fields.GetValueOrDefault(name), missing);
            }

            row.Remove();
        }
    }

    private static void FillElement(OpenXmlElement element, Func<string, string?> value, SortedSet<string> missing)
    {
        foreach (var control in element.Descendants<SdtElement>().ToList())
        {
            if (control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is { } tag && value(tag) is { } text)
                PlaceholderText.SetControl(control, text);
        }

        foreach (var paragraph in element.Descendants<Paragraph>().ToList())
            PlaceholderText.Replace(paragraph, value, missing);
    }
}
