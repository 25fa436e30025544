namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>Groups of which all, or any, must hold. Without a line it holds for everybody.</summary>
public sealed record Condition(bool Any, IReadOnlyList<ConditionGroup> Groups)
{
    public const int MostGroups = 8;
    public const int MostLines = 12;

    public static Condition Everybody { get; } = new(false, []);
}
