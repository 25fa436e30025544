using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>Which lines of a run are shown.</summary>
/// <param name="Organisation">Only of this branch or organisation.</param>
/// <param name="Person">Only of this person.</param>
/// <param name="SetAside">Those set aside instead of those open.</param>
/// <param name="OnlyNew">Not found by the run before.</param>
public sealed record FindingFilter(
    string? Rule = null, RuleForce? Force = null, Guid? Organisation = null, Guid? Person = null, bool SetAside = false, bool OnlyNew = false);
