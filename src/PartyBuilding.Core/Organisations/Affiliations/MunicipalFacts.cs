namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Whether the municipal committee's reply is there when it must be.</summary>
public sealed record MunicipalFacts(InitiatorLevel Level, bool HasNumber, bool HasDate);
