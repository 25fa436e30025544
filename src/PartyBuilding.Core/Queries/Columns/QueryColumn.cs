using PartyBuilding.Core.People;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Queries.Columns;

/// <summary>A column of a result, on the page, in the workbook and in a frozen list.</summary>
/// <param name="Key">Stable name, stored with saved conditions.</param>
/// <param name="Title">Head; that of the member import where the import knows the column.</param>
/// <param name="Width">Of the workbook's column, in half-width characters.</param>
public sealed record QueryColumn(string Key, string Title, RosterCellKind Kind, double Width, Func<ResultRow, object?> Value)
{
    /// <summary>What is said beside values of today in an answer about a day of the past.</summary>
    public const string OfToday = "（按今天的记录）";

    /// <summary>Facts to be read for it; on a day of the past also those that have a cached column.</summary>
    public IReadOnlyList<PersonFactKind> Facts { get; init; } = [];

    /// <summary>Reads its values where they do not come with the row.</summary>
    public ColumnLoader? Load { get; init; }

    /// <summary>Heading of the list it is chosen from; null for those of every member.</summary>
    public string? Section { get; init; }

    /// <summary>Always of the record as it is today: empty where the reader cannot open it.</summary>
    public bool IsOfToday { get; init; }

    /// <summary>Its head above an answer.</summary>
    public string Head(bool isPast) => isPast && IsOfToday ? Title + OfToday : Title;

    public static QueryColumn Text(string key, string title, double width, Func<ResultRow, string?> value, params IReadOnlyList<PersonFactKind> facts)
        => new(key, title, RosterCellKind.Text, width, value) { Facts = facts };

    public static QueryColumn Date(string key, string title, Func<ResultRow, DateOnly?> value, params IReadOnlyList<PersonFactKind> facts)
        => new(key, title, RosterCellKind.Date, 12, r => value(r)) { Facts = facts };

    public static QueryColumn Number(string key, string title, Func<ResultRow, int?> value, params IReadOnlyList<PersonFactKind> facts)
        => new(key, title, RosterCellKind.Number, 8, r => value(r)) { Facts = facts };

    /// <summary>A column of words whose values are read for it alone.</summary>
    public static QueryColumn Loaded(string key, string title, double width, ColumnLoader load)
        => new(key, title, RosterCellKind.Text, width, r => r.Loaded.GetValueOrDefault(key)) { Load = load };

    /// <summary>As a page and a frozen list show it.</summary>
    public string Shown(ResultRow row) => Value(row) switch
    {
        null => "",
        DateOnly day => FactText.Of(day),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };
}
