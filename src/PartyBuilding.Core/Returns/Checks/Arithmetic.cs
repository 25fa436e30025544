namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Two figures joined by <paramref name="sign"/>, one of + − × ÷. A division by 0 has no answer.</summary>
internal sealed class Arithmetic(Token at, string sign, FigureNode left, FigureNode right) : FigureNode(at)
{
    public string Sign { get; } = sign;

    public FigureNode Left { get; } = left;

    public FigureNode Right { get; } = right;

    public override IEnumerable<Node> Parts => [Left, Right];

    public override decimal? Value(FigureSet figures)
    {
        if (Left.Value(figures) is not { } a || Right.Value(figures) is not { } b) return null;
        return Sign switch
        {
            "+" => a + b,
            "−" => a - b,
            "×" => a * b,
            _ => b == 0 ? null : a / b,
        };
    }
}
