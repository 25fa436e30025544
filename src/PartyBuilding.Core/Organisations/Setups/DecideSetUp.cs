using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>What the Party committee said (L775).</summary>
/// <param name="Text">Why not, when it did not agree.</param>
public sealed record DecideSetUp(Guid Key, int Version, DateOnly DecidedOn, CaseDecision? Decision, string? Text = null);
