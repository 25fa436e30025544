namespace PartyBuilding.Core.Returns.Checks;

internal abstract class FigureNode(Token at) : Node(at)
{
    public abstract decimal? Value(FigureSet figures);
}
