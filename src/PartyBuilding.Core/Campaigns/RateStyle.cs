using System.Globalization;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Campaigns;

/// <summary>How rates of a campaign are shown, by the parameters of CMP-RATE: 99.28 is 99.3 half up and 99.2 cut off (通报2005 L253).</summary>
public sealed record RateStyle(int Decimals, Rounding Rounding)
{
    /// <summary>As the rule stands on a day.</summary>
    public static RateStyle Of(RuleCatalogue rules, DateOnly on)
        => rules.InForce("CMP-RATE", on) is { } rule
            ? new RateStyle(rule.Number("decimals"), rule.Value("rounding") == "cut-off" ? Rounding.CutOff : Rounding.HalfUp)
            : new RateStyle(1, Rounding.HalfUp);

    public decimal? Value(int part, int whole) => Rates.Of(part, whole, Decimals, Rounding);

    /// <summary>99.3%; a dash where there is no whole.</summary>
    public string Text(int part, int whole)
        => Value(part, whole) is { } rate ? (100 * rate).ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%" : "—";
}
