namespace PartyBuilding.Core.Imports;

/// <summary>Finds for the heads of a sheet the columns they mean, by title and alias.</summary>
internal static class HeaderMatcher
{
    /// <returns>Column key → place from 0; of two heads for one column the first counts.</returns>
    public static Dictionary<string, int> Match(IReadOnlyList<ImportColumn> columns, IReadOnlyList<string> titles)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            foreach (var name in column.Aliases.Prepend(column.Title))
                known.TryAdd(HeaderText.Key(name), column.Key);
        }

        var map = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < titles.Count; i++)
        {
            // A head over two rows reads 组/子: either part may be the one that says it.
            var parts = titles[i].Split('/').Reverse().Prepend(titles[i]);
            if (parts.Select(HeaderText.Key).FirstOrDefault(known.ContainsKey) is { } key)
                map.TryAdd(known[key], i);
        }

        return map;
    }
}
