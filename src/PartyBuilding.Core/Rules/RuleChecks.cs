using System.Collections.Immutable;

namespace PartyBuilding.Core.Rules;

/// <summary>
/// The code behind some rules about one kind of facts: a list of (rule code, check). A form, an import and a batch check
/// put the same facts to the same list; what follows from a finding depends on the occasion only.
/// </summary>
/// <typeparam name="TFacts">A record of plain values that the feature fills: no entities, no database.</typeparam>
/// <example>
/// <code>
/// // Once, beside the feature:
/// public static readonly RuleChecks&lt;MembershipDates&gt; Checks = new RuleChecks&lt;MembershipDates&gt;()
///     .Add("MEM-JOINED-AGE", static (facts, rule) =>
///         facts.JoinedOn &lt; facts.BirthDate.AddYears(rule.Number("age"))
///             ? rule.Broken($"入党时未满 {rule.Value("age")} 周岁。", nameof(facts.JoinedOn), "核对出生日期和入党时间。")
///             : null);
///
/// // In a command:
/// var rules = await ruleBook.CurrentAsync(cancel);
/// var result = rules.Evaluate(Checks, facts, on: facts.JoinedOn, RuleOccasion.Decision, context.Reason);
/// if (result.Refuses) return Outcome&lt;Guid&gt;.Refused(result.Blocking);
/// … do it …
/// return Outcome&lt;Guid&gt;.Ok(key, result.Findings);   // warnings that went on with a reason, and notes
/// </code>
/// </example>
public sealed class RuleChecks<TFacts>
{
    private readonly ImmutableArray<(string Code, Func<TFacts, RuleInForce, IEnumerable<Finding>> Check)> _checks;

    public RuleChecks()
        : this([])
    {
    }

    private RuleChecks(ImmutableArray<(string Code, Func<TFacts, RuleInForce, IEnumerable<Finding>> Check)> checks) => _checks = checks;

    public IEnumerable<string> Codes => _checks.Select(c => c.Code);

    /// <summary>This list and a check that finds one thing or nothing.</summary>
    public RuleChecks<TFacts> Add(string code, Func<TFacts, RuleInForce, Finding?> check) =>
        AddMany(code, (facts, rule) => check(facts, rule) is { } finding ? [finding] : []);

    /// <summary>This list and a check that may find the same fault in several fields.</summary>
    public RuleChecks<TFacts> AddMany(string code, Func<TFacts, RuleInForce, IEnumerable<Finding>> check) =>
        new(_checks.Add((code, check)));

    /// <summary>The checks among these codes, for a batch run that asks for some of them.</summary>
    public RuleChecks<TFacts> Only(IReadOnlySet<string> codes) => new([.. _checks.Where(c => codes.Contains(c.Code))]);

    internal IEnumerable<(RuleInForce Rule, Finding Finding)> Run(TFacts facts, RuleCatalogue rules, DateOnly on)
    {
        foreach (var (code, check) in _checks)
        {
            if (rules.InForce(code, on) is not { } rule) continue;
            foreach (var finding in check(facts, rule)) yield return (rule, finding);
        }
    }
}
