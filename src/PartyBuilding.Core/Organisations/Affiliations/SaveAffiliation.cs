namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Writes a request down, new or again.</summary>
public sealed record SaveAffiliation
{
    /// <summary>Key of the case, or of the form that begins it.</summary>
    public required Guid Key { get; init; }

    /// <summary>Null for a new one.</summary>
    public int? Version { get; init; }

    public required Guid OrganisationKey { get; init; }

    public Guid? ToKey { get; init; }

    public string? Initiator { get; init; }

    public InitiatorOrigin? Origin { get; init; }

    public InitiatorLevel? Level { get; init; }

    public string? Reasons { get; init; }
}
