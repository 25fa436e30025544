using System.Collections.Frozen;

namespace PartyBuilding.Core.Rules;

/// <summary>
/// Every rule with its parameters, immutable: the embedded files with the edits of the database laid over them.
/// Evaluating needs no database, so an import of 60,000 rows asks for it once.
/// </summary>
public sealed class RuleCatalogue
{
    private readonly FrozenDictionary<string, RuleDefinition> _rules;
    private readonly FrozenDictionary<string, bool> _switches;

    private RuleCatalogue(IEnumerable<RuleDefinition> rules, IEnumerable<KeyValuePair<string, bool>> switches)
    {
        _rules = rules.ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);
        _switches = switches.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The rules as the files state them, without edits.</summary>
    public static RuleCatalogue Embedded { get; } = Of(RuleFiles.Read());

    /// <summary>A catalogue of other rules, for trying a definition out.</summary>
    public static RuleCatalogue Of(IEnumerable<RuleDefinition> rules) => new(rules, []);

    public IEnumerable<RuleDefinition> Rules => _rules.Values
        .OrderBy(r => r.Domain, StringComparer.Ordinal).ThenBy(r => r.Code, StringComparer.Ordinal);

    /// <summary>A rule is on unless it is the practice of one place; the department may switch it either way.</summary>
    public bool IsEnabled(string code) =>
        _rules.TryGetValue(code, out var rule) && _switches.GetValueOrDefault(code, !rule.IsLocalPractice);

    /// <summary>The rule with the parameters of the day; null when it is switched off.</summary>
    /// <exception cref="InvalidOperationException">No file states such a rule.</exception>
    public RuleInForce? InForce(string code, DateOnly on)
    {
        if (!_rules.TryGetValue(code, out var rule)) throw new InvalidOperationException($"No rule file states {code}.");
        return IsEnabled(code) ? new RuleInForce(rule, rule.SetOn(on)) : null;
    }

    /// <summary>Puts facts to a list of checks.</summary>
    /// <param name="checks">The checks; those of rules switched off are passed over.</param>
    /// <param name="facts">What is to be decided, recorded or looked over.</param>
    /// <param name="on">The day of the step: it chooses the parameter set.</param>
    /// <param name="occasion">Decides what a finding leads to.</param>
    /// <param name="reason">The reason given with the command, if any: it lets warnings pass.</param>
    public RuleResult Evaluate<TFacts>(
        RuleChecks<TFacts> checks, TFacts facts, DateOnly on, RuleOccasion occasion, string? reason = null)
    {
        List<Finding> refusals = [], warnings = [], notes = [];
        foreach (var (rule, finding) in checks.Run(facts, this, on))
        {
            (Weigh(rule.Definition.Guards, finding.Force, occasion) switch
            {
                Weight.Refusal => refusals,
                Weight.Warning => warnings,
                _ => notes,
            }).Add(finding);
        }

        return new RuleResult(refusals, warnings, notes, !string.IsNullOrWhiteSpace(reason));
    }

    /// <summary>Lays edits over: switches, and values of parameters from a day on.</summary>
    public RuleCatalogue With(IReadOnlyDictionary<string, bool> switches, IEnumerable<RuleValue> values)
    {
        var byRule = values.ToLookup(v => v.RuleCode, StringComparer.Ordinal);
        return new RuleCatalogue(_rules.Values.Select(rule => rule.WithValues([.. byRule[rule.Code]])), switches);
    }

    // Integrity refuses whatever its force and occasion; in a batch run the data is there already, so it is listed too.
    private static Weight Weigh(RuleGuard guard, RuleForce force, RuleOccasion occasion) => (guard, force, occasion) switch
    {
        (_, _, RuleOccasion.Batch) => Weight.Note,
        (RuleGuard.Integrity, _, _) => Weight.Refusal,
        (RuleGuard.Decision, RuleForce.Must, RuleOccasion.Decision) => Weight.Refusal,
        (RuleGuard.Decision, RuleForce.Usual, RuleOccasion.Decision) => Weight.Warning,
        _ => Weight.Note,
    };

    private enum Weight
    {
        Note,
        Warning,
        Refusal,
    }
}
