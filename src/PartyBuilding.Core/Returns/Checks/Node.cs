namespace PartyBuilding.Core.Returns.Checks;

/// <summary>A parsed part of an expression: a figure or a condition. It answers null when a figure is missing or there is no answer.</summary>
internal abstract class Node(Token at)
{
    public Token At { get; } = at;

    public abstract IEnumerable<Node> Parts { get; }

    /// <summary>Figures without which it has no answer. Functions that look at empty cells too name none.</summary>
    public virtual IEnumerable<Cell> Needs => Parts.SelectMany(p => p.Needs);

    public IEnumerable<Node> All => Parts.SelectMany(p => p.All).Prepend(this);
}
