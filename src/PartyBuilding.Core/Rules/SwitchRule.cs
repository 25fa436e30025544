namespace PartyBuilding.Core.Rules;

/// <summary>Input: switch a rule on or off.</summary>
public sealed record SwitchRule(string RuleCode, bool Enabled);
