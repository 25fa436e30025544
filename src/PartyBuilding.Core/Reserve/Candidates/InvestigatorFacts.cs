namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Who investigates.</summary>
public sealed record InvestigatorFacts(string Organ, int People);
