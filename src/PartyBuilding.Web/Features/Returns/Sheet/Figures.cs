using System.Globalization;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Writes and reads the whole numbers of cells; money is kept in fen and read in yuan.</summary>
public static class Figures
{
    private const decimal FenAYuan = 100m;

    public static string Text(long? value, ItemUnit unit) => value switch
    {
        null => "",
        { } fen when unit == ItemUnit.Fen => (fen / FenAYuan).ToString("0.00", CultureInfo.InvariantCulture),
        { } number => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what was typed; blank is no value. False when it is no number of this unit.</summary>
    public static bool TryRead(string? typed, ItemUnit unit, out long? value)
    {
        value = null;
        // Full-width digits and thousands separators are how people paste.
        var text = (typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
            return true;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        var scaled = unit == ItemUnit.Fen ? number * FenAYuan : number;
        if (scaled != decimal.Truncate(scaled) || scaled > 999_999_999_999m)
            return false;
        value = (long)scaled;
        return true;
    }

    public static string Word(ItemUnit unit) => unit switch
    {
        ItemUnit.Person => "人",
        ItemUnit.Time => "次",
        ItemUnit.Attendance => "人次",
        ItemUnit.Fen => "元",
        ItemUnit.Piece => "件",
        ItemUnit.Organisation => "个",
        ItemUnit.Household => "户",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>A share with one decimal, half up; a dash where nothing is expected.</summary>
    public static string Rate(int part, int whole)
        => Rates.Text(Rates.Of(part, whole, 1, Rounding.HalfUp));
}
