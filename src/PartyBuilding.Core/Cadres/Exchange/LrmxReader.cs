using System.Xml;
using System.Xml.Linq;
using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>
/// Reads an .lrmx file: one <c>Person</c> with an element for each place of the form. Missing and empty elements, more family
/// lines than the paper holds and elements nobody knows are put up with; what is no XML or dangerous to read is refused.
/// </summary>
public static class LrmxReader
{
    private const string Root = "Person";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = FormLimits.LargestFile * 2, CheckCharacters = false,
    };

    public static FormReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().TrimStart().StartsWith("<"))
            return FormReading.Broken("内容不是任免审批表（里面不是 XML），可能改过扩展名。请用任免审批表软件重新导出 .lrmx。");
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            return FormReading.Broken("文件里有外部声明（DOCTYPE），不安全，没有读取。请用任免审批表软件重新导出。");
        try
        {
            if (TooMuch(text))
                return FormReading.Broken("文件的层次或内容多得不正常，没有读取。请用任免审批表软件重新导出。");
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            return root.Name.LocalName.Equals(Root, StringComparison.OrdinalIgnoreCase)
                ? FormOf(root)
                : FormReading.Broken("这个 XML 不是任免审批表（没有 Person）。请核对选中的文件。");
        }
        catch (XmlException error)
        {
            return FormReading.Broken($"文件不完整或已损坏（第 {error.LineNumber} 行读不下去）。请用任免审批表软件打开后重新保存。");
        }
    }

    private static bool TooMuch(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > FormLimits.Deepest || (reader.NodeType == XmlNodeType.Element && ++elements > FormLimits.MostElements))
                return true;
        }

        return false;
    }

    private static FormReading FormOf(XElement root)
    {
        var (texts, unknown, notes) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<UnknownElement>(), new List<string>());
        var family = new List<FamilyItem>();
        byte[]? photo = null;
        string? version = null;
        foreach (var element in root.Elements())
        {
            var name = element.Name.LocalName;
            if (Is(name, FormElements.Family))
                family.AddRange(element.Elements().Where(e => Is(e.Name.LocalName, "Item")).Select(ItemOf).Where(i => !i.IsEmpty));
            else if (Is(name, FormElements.Photo))
                photo = FormPhoto.FromBase64(element.Value, notes);
            else if (Is(name, FormElements.Version))
                version = element.Value.Trim();
            else if (FormElements.Find(name) is { } known && !element.HasElements && texts.TryAdd(known.Name, element.Value))
                continue;
            else
                unknown.Add(Unknown(element));
        }

        var form = new ApprovalForm
        {
            Texts = texts.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal),
            Family = family, Unknown = unknown, Photo = photo, VersionText = version is { Length: > 0 } ? version : null,
            Version = VersionOf(version, texts.ContainsKey(FormElements.AgeLimit) || texts.ContainsKey(FormElements.LimitReached)),
        };
        return FormFaults.Check(form, notes);
    }

    private static FormVersion VersionOf(string? text, bool isNew) => (isNew, text?.FirstOrDefault()) switch
    {
        (true, _) or (_, '4') => FormVersion.Fourth,
        (_, '3') => FormVersion.Third,
        _ => FormVersion.Second,
    };

    private static FamilyItem ItemOf(XElement item)
    {
        string[] known = ["ChengWei", "XingMing", "ChuShengRiQi", "ZhengZhiMianMao", "GongZuoDanWeiJiZhiWu"];
        var texts = known.Select(k => item.Elements().FirstOrDefault(e => Is(e.Name.LocalName, k))?.Value ?? "").ToArray();
        return new FamilyItem(
            texts[0], texts[1], texts[2], texts[3], texts[4], [.. item.Elements().Where(e => !known.Any(k => Is(e.Name.LocalName, k))).Select(Unknown)]);
    }

    private static UnknownElement Unknown(XElement element) => new(element.Name.LocalName, element.ToString(SaveOptions.DisableFormatting));

    private static bool Is(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);
}
