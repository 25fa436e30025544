using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>How often a rule was broken in a run.</summary>
/// <param name="SetAside">Of these set aside as of now.</param>
public sealed record RuleShare(string Code, string Title, RuleForce Force, int Findings, int New, int SetAside);
