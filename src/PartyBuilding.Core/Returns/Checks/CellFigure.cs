namespace PartyBuilding.Core.Returns.Checks;

internal sealed class CellFigure(Token at, Cell cell) : FigureNode(at)
{
    public Cell Cell { get; } = cell;

    public override IEnumerable<Node> Parts => [];

    public override IEnumerable<Cell> Needs => [Cell];

    public override decimal? Value(FigureSet figures) => figures.Of(Cell);
}
