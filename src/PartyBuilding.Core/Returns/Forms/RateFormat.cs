using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>How a rate is printed; named per figure, because sources differ (宝山组工2005 L253: 99.28 is printed 99.2).</summary>
/// <param name="Decimals">Of the percentage, 0 to 2.</param>
public sealed record RateFormat(int Decimals, Rounding Rounding)
{
    private long Scale => Decimals switch { 0 => 1, 1 => 10, _ => 100 };

    /// <summary>The fraction as it is kept: 0.98701 with one decimal is 987.</summary>
    public long? Keep(decimal? fraction) => fraction is { } f ? (long)(Rates.Of(f, 1, Decimals, Rounding)!.Value * 100 * Scale) : null;

    /// <summary>What was kept as a fraction: 987 is 0.987.</summary>
    public decimal? Fraction(long? kept) => kept / (100m * Scale);
}
