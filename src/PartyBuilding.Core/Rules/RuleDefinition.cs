namespace PartyBuilding.Core.Rules;

/// <summary>One rule as its <c>*.rule.json</c> file states it.</summary>
public sealed record RuleDefinition
{
    /// <summary>Stable code, e.g. <c>MEM-JOINED-AGE</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Part of the work it belongs to, in Chinese; groups the page of rules.</summary>
    public required string Domain { get; init; }

    /// <summary>Short name in Chinese.</summary>
    public required string Title { get; init; }

    /// <summary>What it demands, in Chinese; <c>{name}</c> stands for a parameter in force.</summary>
    public required string Text { get; init; }

    public required RuleForce Force { get; init; }

    public required RuleGuard Guards { get; init; }

    /// <summary>True for the practice of one place (案例): such a rule ships switched off.</summary>
    public bool IsLocalPractice { get; init; }

    /// <summary>
    /// What keeps the data possible, and what a document of the whole party demands (必须), is no choice of a district;
    /// 一般 and 可以, and the practice of one place, are.
    /// </summary>
    public bool MayBeSwitchedOff => Guards != RuleGuard.Integrity && (Force != RuleForce.Must || IsLocalPractice);

    public required IReadOnlyList<RuleSource> Sources { get; init; }

    public required IReadOnlyList<RuleUse> AppliesTo { get; init; }

    public IReadOnlyList<RuleParameterSet> ParameterSets { get; init; } = [];

    /// <summary>The set in force on a day: the latest that has begun; before all of them the first, so that old cases have one.</summary>
    public RuleParameterSet? SetOn(DateOnly day) =>
        ParameterSets.Where(s => s.ValidFrom <= day && !(s.ValidTo <= day)).MaxBy(s => s.ValidFrom)
        ?? ParameterSets.MinBy(s => s.ValidFrom);

    /// <summary>
    /// The rule with the department's values laid over. A value belongs to the set in force on its first day and cuts that
    /// set there, so that a step before it is still judged by the value of its own day.
    /// </summary>
    internal RuleDefinition WithValues(IReadOnlyList<RuleValue> values) => values.Count == 0
        ? this
        : this with { ParameterSets = [.. ParameterSets.SelectMany(set => set.Cut([.. values.Where(v => SetOn(v.ValidFrom) == set)]))] };
}
