namespace PartyBuilding.Core.Spreadsheets;

/// <summary>A column of a streamed list.</summary>
/// <param name="Title">Head of the column.</param>
/// <param name="Kind">Type of its cells.</param>
/// <param name="Width">In half-width characters, fixed beforehand: the rows have not been seen when it is written.</param>
/// <param name="Value">string, DateOnly or a number, as <paramref name="Kind"/> says; null leaves the cell out.</param>
public sealed record RosterColumn<T>(string Title, RosterCellKind Kind, double Width, Func<T, object?> Value)
{
    public static RosterColumn<T> Text(string title, double width, Func<T, string?> value) => new(title, RosterCellKind.Text, width, value);

    public static RosterColumn<T> Date(string title, Func<T, DateOnly?> value) => new(title, RosterCellKind.Date, 12, x => value(x));

    public static RosterColumn<T> Number(string title, double width, Func<T, decimal?> value) => new(title, RosterCellKind.Number, width, x => value(x));

    /// <summary>记录标识: the opaque public key that lets a sheet without ID numbers be read back.</summary>
    public static RosterColumn<T> Key(Func<T, Guid> value) => new("记录标识", RosterCellKind.Text, 38, x => value(x).ToString("D"));
}
