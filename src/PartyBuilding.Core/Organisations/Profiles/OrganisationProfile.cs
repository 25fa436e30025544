using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>How an organisation is reached, and whether it has a seal, whose words are its name. No row: a seal, nothing else known.</summary>
public sealed class OrganisationProfile : IVersioned
{
    public int Id { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>有印章: the name is the one on the seal. Without one it is composed.</summary>
    public bool HasSeal { get; set; } = true;

    public string? Address { get; set; }

    public string? Postcode { get; set; }

    public string? Telephone { get; set; }

    public string? Fax { get; set; }

    public int Version { get; set; }
}
