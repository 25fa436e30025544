namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The contents of a change of affiliation.</summary>
public sealed record AffiliationContents(
    string? Initiator, InitiatorOrigin Origin, InitiatorLevel Level, string? Reasons, string? Consulted, DateOnly? ConsultedOn,
    string? ConsultedOpinion, string? Opinion, string? Handling, string? MunicipalNumber, DateOnly? MunicipalOn)
{
    internal static AffiliationContents Of(AffiliationCase c) => new(
        c.Initiator, c.Origin!.Value, c.Level!.Value, c.Reasons, c.Consulted, c.ConsultedOn, c.ConsultedOpinion, c.Opinion, c.Handling,
        c.MunicipalNumber, c.MunicipalOn);
}
