using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>Turns a form's section into the columns of a report: group titles above, item names below.</summary>
internal static class SectionHeads
{
    /// <summary>Items from left to right.</summary>
    public static IReadOnlyList<FormItem> Items(FormDefinition form, FormSection section)
        => section.Groups is { } groups
            ? [.. groups.SelectMany(g => g.Items).Select(form.Item)]
            : [.. section.Lines!.SelectMany(l => l.Items).OfType<string>().Select(form.Item)];

    /// <summary>Upper and lower row of the head, without the columns before the items.</summary>
    public static (IEnumerable<HeaderCell> Upper, IEnumerable<HeaderCell> Lower) Of(FormDefinition form, FormSection section)
    {
        var groups = section.Groups?.Select(g => (g.Title, Items: g.Items.ToList()))
            ?? section.Lines!.Select(l => ((string?)l.Title, Items: l.Items.OfType<string>().ToList()));
        var list = groups.ToList();
        return (
            list.SelectMany(g => g.Item1 is { } title
                ? [new HeaderCell(title, g.Items.Count)]
                : g.Items.Select(i => new HeaderCell(form.Item(i).Name, 1, 2))),
            list.Where(g => g.Item1 is not null).SelectMany(g => g.Items.Select((key, i) => new HeaderCell(Lower(form, section, key, i)))));
    }

    private static string Lower(FormDefinition form, FormSection section, string key, int index)
        => section.Columns is { } columns && index < columns.Count ? columns[index] : form.Item(key).Name;

    /// <summary>An item's name on a line of its own: with the line and column of a table of several rows, or the group it stands under.</summary>
    public static string Name(FormSection section, FormItem item)
        => section.Lines?.FirstOrDefault(l => l.Items.Contains(item.Key)) is { } line ? $"{line.Title}{section.Columns![line.Items.ToList().IndexOf(item.Key)]}"
            : section.Groups?.FirstOrDefault(g => g.Items.Contains(item.Key))?.Title is { } group ? $"{group}：{item.Name}"
            : item.Name;
}
