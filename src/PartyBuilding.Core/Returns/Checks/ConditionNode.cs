namespace PartyBuilding.Core.Returns.Checks;

internal sealed record ConditionNode(Token At, Func<FigureSet, bool?> Holds) : Node(At)
{
    /// <summary>Strict: one side unknown makes the whole unknown, so that a check with a missing figure is always skipped.</summary>
    public ConditionNode With(ConditionNode right, Func<bool, bool, bool> operation) =>
        new(At, f => Holds(f) is { } a && right.Holds(f) is { } b ? operation(a, b) : null);
}
