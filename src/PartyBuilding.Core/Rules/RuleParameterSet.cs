namespace PartyBuilding.Core.Rules;

/// <summary>The parameters of a rule under one document, with the days they are in force.</summary>
/// <param name="Set">Name of the set, e.g. 手册2008 or 通知2005.</param>
/// <param name="ValidFrom">First day in force.</param>
/// <param name="ValidTo">First day no longer in force; null while it holds.</param>
/// <param name="IsUnverified">True: 待核对原文, taken from later practice and not yet compared with the original.</param>
public sealed record RuleParameterSet(
    string Set, DateOnly ValidFrom, IReadOnlyList<RuleParameter> Parameters, DateOnly? ValidTo = null, bool IsUnverified = false);
