using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A figure beside that of the same day one year before (L4571).</summary>
/// <example>200 → 250 is +50, +25.0%; from 0 there is no percentage.</example>
public sealed record TableChange(long Now, long Before)
{
    public long Change => Now - Before;

    /// <summary>Change ÷ before, half-up at one decimal of the percentage; null from 0.</summary>
    public decimal? Rate => Rates.Of(Change, Before, 1, Rounding.HalfUp);

    public string ChangeText => Signed(Change, "N0");

    public string RateText => Rate is { } rate ? Signed(100 * rate, "0.0") + "%" : "—";

    /// <summary>+50, −2, 0.</summary>
    public static string Signed(decimal value, string format)
        => (value > 0 ? "+" : value < 0 ? "−" : "") + Math.Abs(value).ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
