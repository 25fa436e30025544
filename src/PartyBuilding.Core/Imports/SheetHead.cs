using PartyBuilding.Core.Imports.Sheets;

namespace PartyBuilding.Core.Imports;

/// <summary>Where the head of a sheet stands and what it says.</summary>
/// <param name="LastRow">Last row of the head; the data follow.</param>
/// <param name="Map">Column key → place from 0, as far as the heads were recognised.</param>
public sealed record SheetHead(int LastRow, IReadOnlyList<string> Titles, IReadOnlyDictionary<string, int> Map)
{
    /// <summary>Equal for sheets of one kind with the same heads.</summary>
    public string Signature(ImportKind kind)
        => HeaderText.Signature(kind == ImportKind.Members ? Titles : Titles.Prepend(kind.ToString()));

    /// <summary>
    /// The row, or the two rows of a merged head, at the top of the sheet in which most columns are recognised; titles
    /// above it are passed over.
    /// </summary>
    /// <returns>Null when not even two columns are recognised anywhere.</returns>
    internal static SheetHead? Find(SheetFile file, SheetTab tab, IReadOnlyList<ImportColumn> columns)
    {
        var top = file.Rows(tab.Index).TakeWhile(r => r.Number <= SheetLimits.HeadRows).ToDictionary(r => r.Number);
        var width = top.Values.Select(r => r.Cells.Length).DefaultIfEmpty(0).Max();
        SheetHead? best = null;
        foreach (var row in top.Keys.Order())
        {
            string[] upper = [.. Enumerable.Range(0, width).Select(c => TextAt(top, tab, row, c))];
            Consider(upper, row);
            if (!top.ContainsKey(row + 1))
                continue;
            string[] lower = [.. Enumerable.Range(0, width).Select(c => TextAt(top, tab, row + 1, c))];
            Consider([.. upper.Zip(lower, Joined)], row + 1);
        }

        return best;

        void Consider(IReadOnlyList<string> titles, int lastRow)
        {
            var map = HeaderMatcher.Match(columns, titles);
            if (map.Count >= 2 && map.Count > (best?.Map.Count ?? 0))
                best = new SheetHead(lastRow, titles, map);
        }
    }

    private static string Joined(string upper, string lower)
        => upper == lower || lower.Length == 0 ? upper : upper.Length == 0 ? lower : $"{upper}/{lower}";

    // The value of merged cells stands in the first of them.
    private static string TextAt(Dictionary<int, SheetRow> rows, SheetTab tab, int row, int column)
    {
        foreach (var (fromRow, toRow, fromColumn, toColumn) in tab.Merges)
        {
            if (row - 1 >= fromRow && row - 1 <= toRow && column >= fromColumn && column <= toColumn)
                return rows.TryGetValue(fromRow + 1, out var first) ? first[fromColumn].Text.Trim() : "";
        }

        return rows.TryGetValue(row, out var own) ? own[column].Text.Trim() : "";
    }
}
