namespace PartyBuilding.Core.Rules;

/// <summary>One parameter of a rule.</summary>
/// <param name="Name">Name in code.</param>
/// <param name="Label">Name in Chinese.</param>
/// <param name="Value">As text; numbers in invariant form.</param>
/// <param name="Unit">周岁, 名, 日 …; null for a choice.</param>
/// <param name="Choices">Allowed values where it is a choice, each with its Chinese meaning.</param>
public sealed record RuleParameter(
    string Name, string Label, string Value, string? Unit = null, IReadOnlyDictionary<string, string>? Choices = null);
