using System.Globalization;

namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>Brings the value of a cell into the form in which the columns read it.</summary>
internal static class CellReading
{
    /// <summary>A spreadsheet keeps 15 digits; from here on the last ones are not what was typed.</summary>
    private const double Exact = 1e15;

    public static readonly SheetCell Error = new("公式错误", SheetCellKind.Error);

    public static SheetCell Of(object? value) => value switch
    {
        null => SheetCell.Empty,
        string text => Text(text),
        DateTime time => new SheetCell(Day(time), SheetCellKind.Date),
        TimeSpan time => Text(time.ToString("c", CultureInfo.InvariantCulture)),
        bool flag => Text(flag ? "是" : "否"),
        IConvertible number => new SheetCell(Number(number.ToDouble(CultureInfo.InvariantCulture)), SheetCellKind.Number),
        var other => Text(other.ToString() ?? ""),
    };

    private static SheetCell Text(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return SheetCell.Empty;
        return new SheetCell(text.Length > SheetLimits.CellText ? text[..SheetLimits.CellText] : text, SheetCellKind.Text);
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double value) => Math.Abs(value) >= Exact
        ? value.ToString("0.00000E+0", CultureInfo.InvariantCulture)
        : ((decimal)value).ToString("0.##########", CultureInfo.InvariantCulture);
}
