using System.Globalization;

namespace PartyBuilding.Core.Rules;

/// <summary>A rule with the parameters in force on a day, as a check sees it.</summary>
public sealed class RuleInForce(RuleDefinition definition, RuleParameterSet? set)
{
    public RuleDefinition Definition => definition;

    public RuleParameterSet? Set => set;

    /// <summary>The rule's text with the parameters put in.</summary>
    public string Text => (set?.Parameters ?? []).Aggregate(
        definition.Text, (text, p) => text.Replace($"{{{p.Name}}}", p.Value, StringComparison.Ordinal));

    /// <exception cref="InvalidOperationException">The rule has no such parameter: file and check do not fit.</exception>
    public string Value(string name) => (set?.Parameters.FirstOrDefault(p => p.Name == name)
        ?? throw new InvalidOperationException($"Rule {definition.Code} has no parameter {name}.")).Value;

    public int Number(string name) => int.Parse(Value(name), CultureInfo.InvariantCulture);

    /// <summary>A finding of this rule: code, force and source are the rule's.</summary>
    public Finding Broken(string message, string? field = null, string? remedy = null) =>
        new(definition.Code, definition.Force, message, field, remedy, SourceText());

    private string SourceText()
    {
        var text = string.Join("；", definition.Sources);
        return set is { IsUnverified: true } ? $"{text}（{set.Set}，待核对原文）" : text;
    }
}
