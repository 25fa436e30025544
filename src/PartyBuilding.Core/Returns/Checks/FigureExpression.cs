namespace PartyBuilding.Core.Returns.Checks;

/// <summary>An expression whose answer is a figure: computed items and <c>{=…}</c> of messages.</summary>
internal sealed class FigureExpression
{
    private readonly FigureNode _figure;

    private FigureExpression(FigureNode figure, IReadOnlyList<Cell> cells) => (_figure, Cells) = (figure, cells);

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
            return _figure.Value(figures);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
