namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The four answers before the committee meets (L771).</summary>
public sealed record FourChecks(bool FactsTrue, bool ReasonsSufficient, bool ConformsToCharter, bool CandidatesQualified);
