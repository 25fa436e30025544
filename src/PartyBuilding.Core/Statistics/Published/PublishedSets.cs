using System.Text.Json;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Statistics.Published;

/// <summary>The published tables delivered with the program (embedded <c>*.published.json</c>).</summary>
public static class PublishedSets
{
    private static readonly Lazy<IReadOnlyList<PublishedSet>> Embedded = new(() => [.. EmbeddedFiles.Ending(".published.json").Select(Parse).OrderBy(s => s.Code, StringComparer.Ordinal)]);

    public static IReadOnlyList<PublishedSet> All => Embedded.Value;

    public static PublishedSet? Find(string code) => All.FirstOrDefault(s => s.Code == code);

    /// <exception cref="FormatException">The text is no set, or names cells its form does not have.</exception>
    public static PublishedSet Parse(string json)
    {
        PublishedSet set;
        try
        {
            set = JsonSerializer.Deserialize<PublishedSet>(json, FormFiles.Json) ?? throw new FormatException("公布数据文件是空的。");
        }
        catch (JsonException e)
        {
            throw new FormatException($"公布数据文件读不出来，位置 {e.Path ?? "$"}：{e.Message}", e);
        }

        var form = FormFiles.All.FirstOrDefault(f => f.Code == set.Form && f.Version == set.Version)
            ?? throw new FormatException($"公布数据 {set.Code}：没有表式 {set.Form} 第{set.Version}版。");
        var typed = form.Items.Where(i => i.MayBeTyped).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        var faults = set.Rows.SelectMany(r => r.Values.Keys).Except(typed).Select(k => $"{k} 不是可以填的项目")
            .Concat(set.Rows.SelectMany(r => (r.Assumed ?? new Dictionary<string, string>()).Keys.Except(r.Values.Keys)).Select(k => $"{k} 标为假定，却没有数"))
            .Concat(set.Printed.Select(p => p.Key).Concat(set.Rates?.Keys ?? []).Except(form.Items.Select(i => i.Key)).Select(k => $"没有项目 {k}"))
            .ToList();
        return faults.Count == 0 ? set : throw new FormatException($"公布数据 {set.Code} 有错：{string.Join("；", faults)}。");
    }
}
