namespace PartyBuilding.Core.Returns.Checks;

/// <summary>变动超过 and 同比变动超过: changed by at least the floor and by more than the share of what it was.</summary>
internal sealed class ChangeOver(Token at, Cell now, Cell before, decimal share, decimal floor) : ConditionNode(at)
{
    public override IEnumerable<Node> Parts => [];

    public override IEnumerable<Cell> Needs => [now, before];

    public override bool? Holds(FigureSet figures)
    {
        if (figures.Of(now) is not { } a || figures.Of(before) is not { } b) return null;
        var change = Math.Abs((decimal)a - b);
        return change >= floor && change > share * Math.Abs((decimal)b);
    }
}
