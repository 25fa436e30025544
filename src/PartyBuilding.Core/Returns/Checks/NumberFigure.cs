namespace PartyBuilding.Core.Returns.Checks;

internal sealed class NumberFigure(Token at, decimal value) : FigureNode(at)
{
    public decimal Number { get; } = value;

    public override IEnumerable<Node> Parts => [];

    public override decimal? Value(FigureSet figures) => Number;
}
