using System.Globalization;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Rates with their rounding named.</summary>
public static class Rates
{
    /// <summary>
    /// <paramref name="part"/> ÷ <paramref name="whole"/> as a fraction, rounded to <paramref name="decimals"/> places
    /// of its percentage; null where there is no whole.
    /// </summary>
    /// <example>58634 of 59406 at one decimal is 0.987, shown 98.7%.</example>
    public static decimal? Of(decimal part, decimal whole, int decimals, Rounding rounding)
        => whole == 0 ? null : Math.Round(part / whole, decimals + 2, Mode(rounding));

    /// <summary>A rate with one decimal as pages show it: 98.7%; a dash where there is no whole.</summary>
    public static string Text(decimal? rate) => rate is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0}%") : "—";

    private static MidpointRounding Mode(Rounding rounding)
        => rounding == Rounding.CutOff ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero;
}
