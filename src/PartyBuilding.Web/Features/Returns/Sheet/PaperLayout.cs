using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Turns the layout of a form's section into ruled tables, for the return and for its roll-up.</summary>
public static class PaperLayout
{
    /// <summary>A grouped row wider than this is broken into several tables, so that it still fits the page.</summary>
    private const int MostColumns = 16;

    /// <param name="cell">Makes the cell of an item; the second argument is its name in its place.</param>
    public static IReadOnlyList<PaperTable> Tables(FormSection section, Func<FormItem, string, string, SheetCell> cell)
        => section.Lines is { } lines ? [Lined(section, lines, cell)] : [.. Blocks(section).Select(groups => Grouped(section, groups, cell))];

    /// <summary>Heading rows over the items of a section in one row, as in a roll-up.</summary>
    public static IReadOnlyList<IReadOnlyList<HeadCell>> Heads(FormSection section)
        => section.Lines is { } lines ? LinedHeads(section, lines) : GroupedHeads(section, Groups(section));

    /// <summary>The items of a section in the order of <see cref="Heads"/>.</summary>
    public static IReadOnlyList<FormItem> Ordered(FormSection section)
    {
        var keys = section.Lines is { } lines
            ? lines.SelectMany(line => line.Items).OfType<string>()
            : Groups(section).SelectMany(group => group.Items);
        return [.. keys.Select(key => Item(section, key))];
    }

    /// <summary>The name of an item with what it needs from its place: row or group heading before the column.</summary>
    public static string FullName(FormSection section, string key)
    {
        if (section.Lines?.FirstOrDefault(line => line.Items.Contains(key)) is { } row)
            return Item(section, key).Name is var name && name.StartsWith(row.Title, StringComparison.Ordinal) ? name : $"{row.Title} {name}";
        var group = Groups(section).FirstOrDefault(g => g.Items.Contains(key));
        return group?.Title is { } title ? $"{title} {Item(section, key).Name}" : Item(section, key).Name;
    }

    private static IReadOnlyList<FormGroup> Groups(FormSection section)
        => section.Groups ?? [.. section.Items.Select(item => new FormGroup(null, [item.Key]))];

    private static IEnumerable<IReadOnlyList<FormGroup>> Blocks(FormSection section)
    {
        var block = new List<FormGroup>();
        foreach (var group in Groups(section))
        {
            if (block.Count > 0 && block.Sum(g => g.Items.Count) + group.Items.Count > MostColumns)
            {
                yield return block;
                block = [];
            }

            block.Add(group);
        }

        yield return block;
    }

    private static PaperTable Grouped(
        FormSection section, IReadOnlyList<FormGroup> groups, Func<FormItem, string, string, SheetCell> cell)
    {
        var cells = groups.SelectMany(group => group.Items).Select(key => cell(Item(section, key), FullName(section, key), FullName(section, key)));
        return new PaperTable(section.Title, GroupedHeads(section, groups), [new PaperRow(null, [.. cells])]);
    }

    private static PaperTable Lined(
        FormSection section, IReadOnlyList<FormLine> lines, Func<FormItem, string, string, SheetCell> cell)
    {
        var columns = section.Columns ?? [];
        var heads = columns.Select(column => new HeadCell(column)).Prepend(new HeadCell("项目")).ToList();
        var rows = lines.Select(line => new PaperRow(line.Title, [.. line.Items.Select((key, at) =>
            key is null ? null : cell(Item(section, key), FullName(section, key), at < columns.Count ? columns[at] : Item(section, key).Name))]));
        return new PaperTable(section.Title, [heads], [.. rows]);
    }

    private static IReadOnlyList<IReadOnlyList<HeadCell>> GroupedHeads(FormSection section, IReadOnlyList<FormGroup> groups)
    {
        var isFlat = groups.All(group => group.Title is null);
        if (isFlat)
            return [[.. groups.SelectMany(group => group.Items).Select(key => new HeadCell(Item(section, key).Name))]];

        var top = groups.SelectMany(group => group.Title is null
            ? group.Items.Select(key => new HeadCell(Item(section, key).Name, Rows: 2))
            : [new HeadCell(group.Title, Columns: group.Items.Count)]);
        var below = groups.Where(group => group.Title is not null).SelectMany(group => group.Items)
            .Select(key => new HeadCell(Item(section, key).Name));
        return [[.. top], [.. below]];
    }

    private static IReadOnlyList<IReadOnlyList<HeadCell>> LinedHeads(FormSection section, IReadOnlyList<FormLine> lines)
    {
        var top = lines.Select(line => new HeadCell(line.Title, Columns: line.Items.Count(key => key is not null)));
        var columns = section.Columns ?? [];
        var below = lines.SelectMany(line => line.Items.Select((key, at) => (Key: key, At: at)).Where(x => x.Key is not null)
            .Select(x => new HeadCell(x.At < columns.Count ? columns[x.At] : Item(section, x.Key!).Name)));
        return [[.. top], [.. below]];
    }

    private static FormItem Item(FormSection section, string key) => section.Items.First(item => item.Key == key);
}
