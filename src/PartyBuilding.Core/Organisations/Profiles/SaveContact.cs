namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>How an organisation is reached.</summary>
/// <param name="Version">Null when nothing had been entered.</param>
public sealed record SaveContact(Guid OrganisationKey, int? Version, string? Address, string? Postcode, string? Telephone, string? Fax);
