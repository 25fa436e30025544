namespace PartyBuilding.Core.Returns.Checks;

/// <summary>An expression whose answer is a figure: computed items and <c>{=…}</c> of messages.</summary>
internal sealed class FigureExpression
{
    private FigureExpression(FigureNode root, IReadOnlyList<Cell> cells) => (Root, Cells) = (root, cells);

    public FigureNode Root { get; }

    public IReadOnlyList<Cell> Cells { get; }

    /// <exception cref="FormatException">Names the position and what was expected, in Chinese.</exception>
    public static FigureExpression Parse(string text)
    {
        var parser = new Parser(Tokenizer.Read(text));
        return new FigureExpression(parser.WholeFigure(), parser.Cells);
    }

    public decimal? Value(FigureSet figures)
    {
        try
        {
            return Root.Value(figures);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
