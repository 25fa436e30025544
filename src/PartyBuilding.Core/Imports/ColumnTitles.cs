namespace PartyBuilding.Core.Imports;

/// <summary>Reads lists of columns.</summary>
public static class ColumnTitles
{
    /// <summary>Head of a column in our template; the key itself for what is no column.</summary>
    public static string TitleOf(this IReadOnlyList<ImportColumn> columns, string key) => columns.FirstOrDefault(c => c.Key == key)?.Title ?? key;
}
