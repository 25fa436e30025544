namespace PartyBuilding.Core.Rules;

/// <summary>Input: the value of one parameter in one set.</summary>
public sealed record SetRuleParameter(string RuleCode, string SetName, string Name, string Value);
