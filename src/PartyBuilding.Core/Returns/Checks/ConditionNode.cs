namespace PartyBuilding.Core.Returns.Checks;

internal abstract class ConditionNode(Token at) : Node(at)
{
    public abstract bool? Holds(FigureSet figures);
}
