namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>One line: a field, how it is compared, and with what, as typed.</summary>
/// <param name="Field">Key of a field of the catalogue.</param>
/// <param name="Value">The value, or where a range begins.</param>
/// <param name="Last">Where a range ends.</param>
public sealed record ConditionLine(string Field, ConditionOperator Operator, string? Value = null, string? Last = null);
