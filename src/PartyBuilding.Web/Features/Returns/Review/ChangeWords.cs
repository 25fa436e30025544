using System.Globalization;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>How far a figure has changed: absolutely, and as a share where there was enough to take a share of.</summary>
public static class ChangeWords
{
    /// <summary>Below it a percentage says nothing: one person of three is no third of anything.</summary>
    public const long Floor = 10;

    /// <summary>+3, or +3（+8.3%） from ten on; empty where either is missing.</summary>
    public static string Of(long? before, long? now, FormItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (before is not { } was || now is not { } value || was == value)
            return "";
        var change = value - was;
        var text = $"{(change > 0 ? "+" : "−")}{Figures.Text(Math.Abs(change), item)}";
        // A rate is compared in points of itself, not as a share of a share; money reaches the floor in whole yuan.
        if (item.Unit == ItemUnit.Percent || Math.Abs(was) < Floor * (item.Unit == ItemUnit.Fen ? 100 : 1))
            return text;
        var share = Math.Round(100m * change / Math.Abs(was), 1, MidpointRounding.AwayFromZero);
        return $"{text}（{(share > 0 ? "+" : share < 0 ? "−" : "")}{Math.Abs(share).ToString("0.#", CultureInfo.InvariantCulture)}%）";
    }
}
