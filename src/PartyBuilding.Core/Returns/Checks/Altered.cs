namespace PartyBuilding.Core.Returns.Checks;

/// <summary>One figure altered: 绝对值, or − before it.</summary>
internal sealed class Altered(Token at, FigureNode inner, Func<decimal, decimal> change) : FigureNode(at)
{
    public override IEnumerable<Node> Parts => [inner];

    public override decimal? Value(FigureSet figures) => inner.Value(figures) is { } value ? change(value) : null;
}
