using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>A rule that a scheme can hold.</summary>
public sealed record SchemeRule(string Code, string Title, string Domain, RuleForce Force, QualityKind Kind, bool IsEnabled);
