namespace PartyBuilding.Core.Rules;

/// <summary>What the rules say about one set of facts on one occasion.</summary>
/// <param name="Refusals">Must be put right; nothing goes on.</param>
/// <param name="Warnings">一般: goes on once a reason is recorded.</param>
/// <param name="Notes">Listed only: recorded facts, possibilities.</param>
/// <param name="HasReason">Whether the command came with a reason.</param>
public sealed record RuleResult(
    IReadOnlyList<Finding> Refusals, IReadOnlyList<Finding> Warnings, IReadOnlyList<Finding> Notes, bool HasReason)
{
    /// <summary>True when the command must not go on: a refusal, or a warning without a reason.</summary>
    public bool Refuses => Refusals.Count > 0 || NeedsReason;

    /// <summary>True when only a reason is missing: the form shows its field.</summary>
    public bool NeedsReason => Warnings.Count > 0 && !HasReason;

    /// <summary>Everything that stands in the way, for <c>Outcome.Refused</c>.</summary>
    public IReadOnlyList<Finding> Blocking => NeedsReason ? [.. Refusals, .. Warnings] : Refusals;

    /// <summary>Everything found.</summary>
    public IReadOnlyList<Finding> Findings => [.. Refusals, .. Warnings, .. Notes];

    /// <summary>Joins the results of several lists of checks on one occasion.</summary>
    public static RuleResult operator +(RuleResult left, RuleResult right) => new(
        [.. left.Refusals, .. right.Refusals], [.. left.Warnings, .. right.Warnings], [.. left.Notes, .. right.Notes],
        left.HasReason || right.HasReason);
}
