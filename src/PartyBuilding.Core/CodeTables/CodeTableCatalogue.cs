using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.CodeTables;

/// <summary>
/// Every code table in memory, immutable: from the embedded files, with local entries of the database added.
/// </summary>
/// <example><c>catalogue.Name(CodeStandards.Ethnicity, "01", today)</c> is 汉族;
/// <c>catalogue.Find(CodeStandards.Education, "大专", today)?.Code</c> is 30.</example>
public sealed class CodeTableCatalogue
{
    private static readonly Lazy<CodeTableFile[]> Files = new(ReadAll);

    private static readonly Lazy<CodeTableCatalogue> FromFiles = new(() => new CodeTableCatalogue(ReadFiles()));

    private readonly FrozenDictionary<string, CodeItem[]> _tables;
    private readonly FrozenDictionary<(string Standard, string Text), CodeItem[]> _byText;
    private readonly FrozenDictionary<(string Standard, string Code), CodeItem[]> _byCode;

    private CodeTableCatalogue(IEnumerable<CodeItem> items)
    {
        var ordered = items.OrderBy(x => x.Order).ThenBy(x => x.Code, StringComparer.Ordinal).ThenBy(x => x.ValidFrom).ToArray();
        _tables = ordered.GroupBy(x => x.Standard, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _byCode = ordered.GroupBy(x => (x.Standard, x.Code)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byText = ordered
            .SelectMany(x => Texts(x).Distinct(StringComparer.Ordinal).Select(text => (Key: (x.Standard, text), Item: x)))
            .GroupBy(x => x.Key, x => x.Item)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The tables of the embedded files alone.</summary>
    public static CodeTableCatalogue Embedded => FromFiles.Value;

    /// <summary>What each table is, in the order of its title.</summary>
    public static IReadOnlyList<CodeTableInfo> Tables =>
        [.. Files.Value.Select(f => new CodeTableInfo(f.Standard, CodeTableInfo.SlugOf(f.Standard), f.Title, f.Source, f.IsOpen)).OrderBy(t => t.Standard, StringComparer.Ordinal)];

    /// <summary>All entries of a table, those that no longer hold too, in list order.</summary>
    public IReadOnlyList<CodeItem> Entries(string standard) => _tables.GetValueOrDefault(standard, []);

    public IEnumerable<string> Standards => _tables.Keys.Order(StringComparer.Ordinal);

    internal IEnumerable<CodeItem> All => _tables.Values.SelectMany(x => x);

    /// <summary>This catalogue and further entries; one with the same table, code and first day replaces the file's.</summary>
    public CodeTableCatalogue With(IEnumerable<CodeItem> local)
    {
        var merged = All.ToDictionary(Key);
        foreach (var item in local) merged[Key(item)] = item;
        return new CodeTableCatalogue(merged.Values);

        static (string, string, DateOnly) Key(CodeItem x) => (x.Standard, x.Code, x.ValidFrom);
    }

    /// <summary>The entries valid on a day, in list order; empty when there is no such table.</summary>
    public IReadOnlyList<CodeItem> Entries(string standard, DateOnly asAt) =>
        [.. _tables.GetValueOrDefault(standard, []).Where(x => x.IsValidOn(asAt))];

    /// <summary>The name of a stored code as at a day; a code that no table knows is shown as it is, so that nothing vanishes.</summary>
    public string? Name(string standard, string? code, DateOnly asAt)
    {
        if (code is null) return null;
        var items = _byCode.GetValueOrDefault((standard, code), []);
        return (Array.Find(items, x => x.IsValidOn(asAt)) ?? items.LastOrDefault())?.Name ?? code;
    }

    /// <summary>Finds by code, name or alias what somebody typed or a workbook holds; null when nothing valid on the day fits.</summary>
    public CodeItem? Find(string standard, string? text, DateOnly asAt)
    {
        var key = ChineseText.SearchKey(text);
        return key.Length == 0 ? null : _byText.GetValueOrDefault((standard, key), []).FirstOrDefault(x => x.IsValidOn(asAt));
    }

    /// <summary>The codes of one statistical group, for a query: 大专及以上 of GB/T 4658, 少数民族 of GB/T 3304.</summary>
    public IReadOnlyList<string> CodesOf(string standard, string group) =>
        [.. _tables.GetValueOrDefault(standard, []).Where(x => x.Group == group).Select(x => x.Code).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Texts(CodeItem item) =>
        item.Aliases.Prepend(item.Name).Prepend(item.Code).Select(ChineseText.SearchKey);

    private static IEnumerable<CodeItem> ReadFiles()
    {
        foreach (var file in Files.Value)
        {
            for (var i = 0; i < file.Entries.Count; i++)
            {
                var row = file.Entries[i];
                yield return new CodeItem(
                    file.Standard, row.Code, row.Name, i + 1, row.From ?? DateOnly.MinValue, row.To ?? DateOnly.MaxValue, row.Aliases ?? [], row.Group);
            }
        }
    }

    private static CodeTableFile[] ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = typeof(CodeTableCatalogue).Namespace + ".";
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return JsonSerializer.Deserialize<CodeTableFile>(stream, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"{name} is empty.");
        })];
    }
}
