using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The condition of a check (校核式), parsed.</summary>
/// <example><c>CheckExpression.Parse("end.female ≤ end").Holds(figures)</c></example>
public sealed class CheckExpression
{
    private CheckExpression(ConditionNode root, IReadOnlyList<Cell> cells, IReadOnlyDictionary<Cell, int> places)
    {
        (Root, Places) = (root, places);
        Cells = [.. cells.Where(c => c.IsOwn).Select(c => c.Key)];
        PreviousCells = [.. cells.Where(c => c.Source == FigureSource.Previous).Select(c => c.Key)];
        // An explanation stands for these figures in this order; it must never change.
        AllCells = [.. cells.Where(c => c.IsOwn), .. cells.Where(c => c.Source == FigureSource.Previous), .. cells.Where(c => !c.IsOwn && c.Source != FigureSource.Previous)];
    }

    /// <summary>Keys of this return's cells, in order of first mention.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Keys named with 上期, in order of first mention.</summary>
    public IReadOnlyList<string> PreviousCells { get; }

    internal ConditionNode Root { get; }

    /// <summary>Cells of this return, then of 上期, then of every other source.</summary>
    internal IReadOnlyList<Cell> AllCells { get; }

    /// <summary>Where each cell is first named, counted from 1.</summary>
    internal IReadOnlyDictionary<Cell, int> Places { get; }

    /// <exception cref="FormatException">Names the position and what was expected, in Chinese.</exception>
    public static CheckExpression Parse(string text)
    {
        var parser = new Parser(Tokenizer.Read(text));
        return new CheckExpression(parser.WholeCondition(), parser.Cells, parser.Places);
    }

    /// <summary>Null when a figure is missing, a division is by zero or a product is beyond counting: the check is skipped.</summary>
    public bool? Holds(FigureSet figures) => Holds(figures, MissingFigures.Skip, MissingFigures.Skip);

    /// <param name="left">For the left side of a comparison, and for every other expression.</param>
    /// <param name="right">For the right side of a comparison.</param>
    internal bool? Holds(FigureSet figures, MissingFigures left, MissingFigures right)
    {
        if (Missing(figures, left, right).Count > 0) return null;
        try
        {
            return Root is Comparison comparison ? comparison.Holds(Seen(figures, left), Seen(figures, right)) : Root.Holds(Seen(figures, left));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Figures that are needed, are not there and do not count as 0, with what that means for the check.</summary>
    internal IReadOnlyList<(Cell Cell, MissingFigures Means)> Missing(FigureSet figures, MissingFigures left, MissingFigures right)
        => Root is Comparison comparison
            ? [.. Missing(comparison.Left, figures, left), .. Missing(comparison.Right, figures, right)]
            : [.. Missing(Root, figures, left)];

    private static IEnumerable<(Cell Cell, MissingFigures Means)> Missing(Node side, FigureSet figures, MissingFigures means)
        => means == MissingFigures.Zero ? [] : side.Needs.Distinct().Where(c => figures.Of(c) is null).Select(c => (c, means));

    private static FigureSet Seen(FigureSet figures, MissingFigures means) => figures with { CountsMissing = means == MissingFigures.Zero };
}
