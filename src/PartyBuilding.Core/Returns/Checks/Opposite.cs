namespace PartyBuilding.Core.Returns.Checks;

/// <summary>非.</summary>
internal sealed class Opposite(Token at, ConditionNode inner) : ConditionNode(at)
{
    public ConditionNode Inner { get; } = inner;

    public override IEnumerable<Node> Parts => [Inner];

    public override bool? Holds(FigureSet figures) => !Inner.Holds(figures);
}
