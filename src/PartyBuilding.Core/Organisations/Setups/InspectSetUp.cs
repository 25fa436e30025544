namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The superior has looked at it (L767).</summary>
public sealed record InspectSetUp(Guid Key, int Version, DateOnly InspectedOn, bool ReasonsSufficient, bool CandidatesQualified, string? Note = null);
