namespace PartyBuilding.Core.Rules;

/// <summary>A value of one parameter from a day on, laid over what the file states.</summary>
public sealed record RuleValue(string RuleCode, string Name, DateOnly ValidFrom, string Value);
