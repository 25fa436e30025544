namespace PartyBuilding.Core.Rules;

/// <summary>One rule as the page of rules shows it.</summary>
/// <param name="Text">With the parameters of the day put in.</param>
/// <param name="SetInForce">Name of the parameter set of the day; null where the rule has no parameters.</param>
public sealed record RuleRow(
    string Code,
    string Domain,
    string Title,
    string Text,
    RuleForce Force,
    RuleGuard Guards,
    bool IsLocalPractice,
    bool IsEnabled,
    string? SwitchReason,
    string? SetInForce,
    IReadOnlyList<RuleSource> Sources,
    IReadOnlyList<RuleUse> AppliesTo,
    IReadOnlyList<RuleParameterRow> Parameters);
