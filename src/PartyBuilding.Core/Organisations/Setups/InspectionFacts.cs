namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The two answers of the inspection (L767).</summary>
public sealed record InspectionFacts(bool ReasonsSufficient, bool CandidatesQualified);
