namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The condition of a check (校核式), parsed.</summary>
/// <example><c>CheckExpression.Parse("end.female ≤ end").Holds(figures)</c></example>
public sealed class CheckExpression
{
    private readonly ConditionNode _condition;

    private CheckExpression(ConditionNode condition, IReadOnlyList<Cell> cells)
    {
        _condition = condition;
        Cells = [.. cells.Where(c => !c.IsPrevious).Select(c => c.Key)];
        PreviousCells = [.. cells.Where(c => c.IsPrevious).Select(c => c.Key)];
    }

    /// <summary>Keys of this return's cells, in order of first mention.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Keys named with 上期, in order of first mention.</summary>
    public IReadOnlyList<string> PreviousCells { get; }

    /// <exception cref="FormatException">Names the position and what was expected, in Chinese.</exception>
    public static CheckExpression Parse(string text)
    {
        var parser = new Parser(Tokenizer.Read(text));
        return new CheckExpression(parser.WholeCondition(), parser.Cells);
    }

    /// <summary>Null when a figure is missing, a division is by zero or a product is beyond counting: the check is skipped.</summary>
    public bool? Holds(FigureSet figures)
    {
        try
        {
            return _condition.Holds(figures);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
