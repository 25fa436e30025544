namespace PartyBuilding.Core.Rules;

/// <summary>One place where a rule is applied.</summary>
/// <param name="Channel">Form, import or batch check.</param>
/// <param name="Name">The form, import or check in Chinese.</param>
/// <param name="Command">Name of the command in code, for the reader of both.</param>
public sealed record RuleUse(RuleChannel Channel, string Name, string? Command = null);
