namespace PartyBuilding.Core.Rules;

/// <summary>Input: the value of one parameter from a day on.</summary>
public sealed record SetRuleParameter(string RuleCode, string Name, string Value, DateOnly ValidFrom);
