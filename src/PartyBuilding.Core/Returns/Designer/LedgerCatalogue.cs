using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>
/// Every figure the ledger can count, under the name and definition that the delivered forms give it, so that a new form counts
/// what the others count under the same words.
/// </summary>
public static class LedgerCatalogue
{
    public static readonly IReadOnlyList<LedgerCatalogueEntry> All =
    [
        // The monthly return first: it names figures for themselves, a one-off by its occasion.
        .. FormFiles.All.OrderBy(f => f.Frequency).ThenByDescending(f => f.Version).SelectMany(f => f.Items).Where(i => i.Source == ItemSource.Ledger)
            .DistinctBy(i => i.Query).Select(i => new LedgerCatalogueEntry(i.Query!, Full(i), i.Definition, i.Unit))
            .OrderBy(e => e.Query, StringComparer.Ordinal),
    ];

    public static LedgerCatalogueEntry? Find(string? query) => All.FirstOrDefault(e => e.Query == query);

    /// <summary>Items under a heading bear short names such as 应到: the heading goes before.</summary>
    private static string Full(FormItem item)
    {
        var section = FormFiles.All.SelectMany(f => f.Sections).First(s => s.Items.Contains(item));
        var heading = section.Groups?.FirstOrDefault(g => g.Items.Contains(item.Key))?.Title ?? section.Lines?.FirstOrDefault(l => l.Items.Contains(item.Key))?.Title;
        return heading is null || item.Name.StartsWith(heading, StringComparison.Ordinal) ? item.Name : $"{heading}：{item.Name}";
    }
}
