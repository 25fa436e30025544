namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Two figures compared by <paramref name="sign"/>, one of = ≠ &lt; ≤ &gt; ≥.</summary>
internal sealed class Comparison(Token at, string sign, FigureNode left, FigureNode right) : ConditionNode(at)
{
    public string Sign { get; } = sign;

    public FigureNode Left { get; } = left;

    public FigureNode Right { get; } = right;

    public override IEnumerable<Node> Parts => [Left, Right];

    public override bool? Holds(FigureSet figures) => Holds(figures, figures);

    /// <summary>Each side over its own figures: one may count what is missing as 0, the other not.</summary>
    public bool? Holds(FigureSet onLeft, FigureSet onRight)
    {
        if (Left.Value(onLeft) is not { } a || Right.Value(onRight) is not { } b) return null;
        return Sign switch
        {
            "=" => a == b,
            "≠" => a != b,
            "<" => a < b,
            "≤" => a <= b,
            ">" => a > b,
            _ => a >= b,
        };
    }
}
