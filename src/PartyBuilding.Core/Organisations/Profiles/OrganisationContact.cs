namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>How an organisation is reached, as pages and letters show it.</summary>
/// <param name="Version">Null while nothing has been entered.</param>
public sealed record OrganisationContact(int? Version, bool HasSeal, string? Address, string? Postcode, string? Telephone, string? Fax)
{
    public static readonly OrganisationContact None = new(null, true, null, null, null, null);

    public bool IsEmpty => Address is null && Postcode is null && Telephone is null && Fax is null;
}
