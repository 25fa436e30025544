namespace PartyBuilding.Core.Rules;

/// <summary>One rule as the page of rules shows it.</summary>
/// <param name="Text">With the parameters of the day put in.</param>
/// <param name="Parameters">Every value of every parameter, with its days.</param>
public sealed record RuleRow(
    string Code,
    string Domain,
    string Title,
    string Text,
    RuleForce Force,
    RuleGuard Guards,
    bool IsLocalPractice,
    bool IsEnabled,
    bool MayBeSwitchedOff,
    string? SwitchReason,
    IReadOnlyList<RuleSource> Sources,
    IReadOnlyList<RuleUse> AppliesTo,
    IReadOnlyList<RuleParameterRow> Parameters);
