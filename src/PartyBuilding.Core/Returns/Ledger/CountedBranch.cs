using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>An organisation as a month's reports place it, with the types it has on the last day.</summary>
public sealed record CountedBranch
{
    public required int OrganisationId { get; init; }

    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public required int PostedFrom { get; init; }

    public required int PostedTo { get; init; }

    /// <summary>Types it has on the last day.</summary>
    public required int Types { get; init; }

    /// <summary>Its type, where it has one only.</summary>
    public required string? Type { get; init; }
}
