namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>Lines of which all, or any, must hold.</summary>
public sealed record ConditionGroup(bool Any, IReadOnlyList<ConditionLine> Lines);
