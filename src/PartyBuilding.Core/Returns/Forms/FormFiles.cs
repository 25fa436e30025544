using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>The forms delivered with the program (embedded <c>*.form.json</c>), and the one way a definition is read and written.</summary>
public static class FormFiles
{
    /// <summary>Strict: what is written and not read is a mistake.</summary>
    internal static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly Lazy<IReadOnlyList<FormDefinition>> Embedded = new(() => Checked([.. EmbeddedFiles.Ending(".form.json").Select(Parse).OrderBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Version)]));

    /// <summary>Every delivered form, by code and version.</summary>
    public static IReadOnlyList<FormDefinition> All => Embedded.Value;

    /// <exception cref="FormatException">The text is no form; every fault is named, in Chinese.</exception>
    public static FormDefinition Parse(string json)
    {
        var form = Read(json);
        var faults = FormFaults.Of(form).ToList();
        return faults.Count == 0 ? form : throw new FormatException($"表式 {form.Code} 有错：{string.Join("；", faults)}。");
    }

    /// <summary>A definition that may still be faulty, as a draft is.</summary>
    /// <exception cref="FormatException">It is no definition at all.</exception>
    internal static FormDefinition Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize<FormDefinition>(json, Json) ?? throw new FormatException("表式文件是空的。");
        }
        catch (JsonException e)
        {
            throw new FormatException($"表式文件读不出来，位置 {e.Path ?? "$"}：{e.Message}", e);
        }
    }

    public static string ToJson(FormDefinition form) => JsonSerializer.Serialize(form, Json);

    /// <summary>Rules may name other forms: they are looked at once all are read.</summary>
    private static FormDefinition[] Checked(FormDefinition[] all)
    {
        var faults = all.SelectMany(form => FormFaults.Across(form, all).Select(f => $"表式 {form.Code}：{f}")).ToList();
        return faults.Count == 0 ? all : throw new FormatException($"{string.Join("；", faults)}。");
    }
}
