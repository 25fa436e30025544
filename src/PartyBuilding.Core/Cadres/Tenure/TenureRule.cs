using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>A rule that puts a day on a post.</summary>
/// <param name="Due">First day on which it bites; null when it does not ask anything of this post.</param>
/// <param name="Words">What is due, in Chinese.</param>
internal sealed record TenureRule(string Code, PostDueKind Kind, Func<TenureFacts, RuleInForce, DateOnly?> Due, Func<TenureFacts, RuleInForce, string> Words);
