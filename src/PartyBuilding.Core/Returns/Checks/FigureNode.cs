namespace PartyBuilding.Core.Returns.Checks;

internal sealed record FigureNode(Token At, Func<FigureSet, decimal?> Value) : Node(At)
{
    /// <summary>Null when either side is missing, or the operation has no answer (division by zero).</summary>
    public FigureNode With(FigureNode right, Func<decimal, decimal, decimal?> operation) =>
        new(At, f => Value(f) is { } a && right.Value(f) is { } b ? operation(a, b) : null);

    public ConditionNode Compare(FigureNode right, Func<decimal, decimal, bool> comparison) =>
        new(At, f => Value(f) is { } a && right.Value(f) is { } b ? comparison(a, b) : null);
}
