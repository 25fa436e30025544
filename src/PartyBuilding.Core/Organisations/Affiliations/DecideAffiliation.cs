using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>What the discussion came to (L797).</summary>
/// <param name="Reason">Why not; with <paramref name="Handling"/> demanded when it was not agreed to.</param>
public sealed record DecideAffiliation(
    Guid Key, int Version, DateOnly DecidedOn, CaseDecision? Decision, string? Opinion = null, string? Reason = null, string? Handling = null);
