using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>An organisation as a month's reports place it, with its last election by then and the one before the months.</summary>
public sealed record CountedTerm
{
    public required int OrganisationId { get; init; }

    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required int PostedFrom { get; init; }

    public required int PostedTo { get; init; }

    /// <summary>Day of the last election on or before the last day.</summary>
    public required DateOnly? ElectedOn { get; init; }

    /// <summary>Day on which that term expires by its length.</summary>
    public required DateOnly? ExpiresOn { get; init; }

    /// <summary>Day on which the term expires that ran when the months began; null where none did.</summary>
    public required DateOnly? OpeningExpiresOn { get; init; }
}
