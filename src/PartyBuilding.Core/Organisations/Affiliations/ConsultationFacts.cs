namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Who starts a change and whether anybody was asked.</summary>
public sealed record ConsultationFacts(InitiatorOrigin Origin, bool HasConsulted, bool HasDate, bool HasOpinion);
