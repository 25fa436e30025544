namespace PartyBuilding.Core.Returns.Checks;

/// <summary>
/// How many of some cells are filled, which means a figure other than 0: 都填或都不填, 只填其一, 必须为空. They look at empty
/// cells too, so a missing figure never keeps them from an answer.
/// </summary>
internal sealed class Filled(Token at, IReadOnlyList<Cell> cells) : ConditionNode(at)
{
    public IReadOnlyList<Cell> Cells { get; } = cells;

    public override IEnumerable<Node> Parts => [];

    public override bool? Holds(FigureSet figures)
    {
        var filled = Cells.Count(c => (figures.Of(c) ?? 0) != 0);
        return At.Text switch
        {
            "都填或都不填" => filled == 0 || filled == Cells.Count,
            "只填其一" => filled == 1,
            _ => filled == 0,
        };
    }
}
