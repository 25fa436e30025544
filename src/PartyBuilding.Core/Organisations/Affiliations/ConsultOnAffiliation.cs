namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Who was consulted and what they said (L787-789).</summary>
public sealed record ConsultOnAffiliation(Guid Key, int Version, string? Consulted, DateOnly? ConsultedOn, string? Opinion);
