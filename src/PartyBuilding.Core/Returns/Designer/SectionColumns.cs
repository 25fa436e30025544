using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A one-row table as columns in order, each with the heading over it; the layout that is kept is made from it.</summary>
internal static class SectionColumns
{
    public static List<(FormItem Item, string? Group)> Of(FormSection section)
        => section.Groups is { } groups
            ? [.. groups.SelectMany(g => g.Items.Select(k => (section.Items.First(i => i.Key == k), g.Title)))]
            : [.. section.Items.Select(i => (i, (string?)null))];

    public static FormSection Put(FormSection section, IReadOnlyList<(FormItem Item, string? Group)> columns)
    {
        var groups = new List<(string? Title, List<string> Items)>();
        foreach (var (item, title) in columns)
        {
            if (title is not null && groups.Count > 0 && groups[^1].Title == title)
                groups[^1].Items.Add(item.Key);
            else
                groups.Add((title, [item.Key]));
        }

        return section with { Items = [.. columns.Select(c => c.Item)], Groups = [.. groups.Select(g => new FormGroup(g.Title, g.Items))] };
    }
}
