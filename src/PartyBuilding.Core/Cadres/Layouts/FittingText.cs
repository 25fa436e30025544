using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>How large characters may be for a text to stay in its cell: the form never grows beyond its two pages.</summary>
public static class FittingText
{
    /// <summary>Sizes in points, as typists use them, from the usual one down to what can just be read.</summary>
    public static IReadOnlyList<double> Sizes { get; } = [12, 11, 10.5, 10, 9, 8, 7, 6, 5];

    private const double MillimetresOfPoint = 0.3528;
    private const double LineHeight = 1.25;

    // Cell margins left and right together.
    private const double Margin = 2.2;

    /// <param name="width">Millimetres of the cell.</param>
    /// <param name="height">Millimetres of the cell.</param>
    public static double PointsFor(string text, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var points in Sizes)
        {
            var halfCharacter = points * MillimetresOfPoint / 2;
            if (TextWidth.Lines(text, (width - Margin) / halfCharacter) * points * LineHeight * MillimetresOfPoint <= height - 1)
                return points;
        }

        return Sizes[^1];
    }
}
