using System.Globalization;
using System.Text;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>Reads a figure as people type and paste it, on a page and in a workbook alike.</summary>
public static class FigureText
{
    private const decimal FenAYuan = 100m;
    private const decimal Largest = 999_999_999_999m;

    /// <summary>Blank is no value. False when it is no whole number of this unit; money is typed in yuan and kept in fen.</summary>
    public static bool TryRead(string? typed, ItemUnit unit, out long? value)
    {
        value = null;
        // Full-width digits and thousands separators are how people paste.
        var text = (typed ?? "").Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
            return true;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        var scaled = unit == ItemUnit.Fen ? number * FenAYuan : number;
        if (scaled != decimal.Truncate(scaled) || scaled > Largest)
            return false;
        value = (long)scaled;
        return true;
    }

    public static string Of(long? value, ItemUnit unit) => value switch
    {
        null => "",
        { } fen when unit == ItemUnit.Fen => (fen / FenAYuan).ToString("0.00", CultureInfo.InvariantCulture),
        { } number => number.ToString(CultureInfo.InvariantCulture),
    };

    public static string Of(long? value, FormItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Rate is { } rate && rate.Fraction(value) is { } fraction
            ? (100 * fraction).ToString("F" + rate.Decimals, CultureInfo.InvariantCulture) + "%"
            : Of(value, item.Unit);
    }

    public static string Unit(ItemUnit unit) => unit switch
    {
        ItemUnit.Person => "人",
        ItemUnit.Time => "次",
        ItemUnit.Attendance => "人次",
        ItemUnit.Fen => "元",
        ItemUnit.Piece => "件",
        ItemUnit.Organisation => "个",
        ItemUnit.Household => "户",
        // Printed with the figure.
        ItemUnit.Percent => "",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
