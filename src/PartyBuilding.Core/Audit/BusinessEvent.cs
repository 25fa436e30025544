namespace PartyBuilding.Core.Audit;

/// <summary>
/// What somebody did, in the words users see as the record's history. Append-only, written in the transaction of the
/// change itself and chained by <see cref="Hash"/>. Never holds a protected value.
/// </summary>
public sealed class BusinessEvent
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public int? AccountId { get; init; }

    public required string ActorName { get; init; }

    public required string ActorRole { get; init; }

    /// <summary>Code of what happened, e.g. <c>member.transferred</c>; all of them are in docs/events.md.</summary>
    public required string Kind { get; init; }

    /// <summary>What it happened to: <c>organisation</c>, <c>person</c>, <c>return</c> …</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectKey { get; init; }

    /// <summary>Path, at that time, of the organisation it belongs to; an auditor's search and scope go by it.</summary>
    public required string OrganisationPath { get; init; }

    /// <summary>One Chinese sentence.</summary>
    public required string Summary { get; init; }

    public string? Reason { get; init; }

    /// <summary>JSON: values before and after, protected ones as "changed" only.</summary>
    public string? Detail { get; init; }

    public long? RecordedNo { get; init; }

    /// <summary>Place in the chain, from 1 without gaps; stamped on save.</summary>
    public long ChainNo { get; set; }

    /// <summary>Hex HMAC over this event and the hash before it; stamped on save.</summary>
    public string Hash { get; set; } = "";
}
