namespace PartyBuilding.Core.Audit;

/// <summary>
/// The net under the business events: one row an entity that a transaction changed, whether or not the command said so.
/// Its content is part of the event's hash.
/// </summary>
public sealed class ChangeRow
{
    public long Id { get; init; }

    public long EventId { get; init; }

    public BusinessEvent? Event { get; init; }

    /// <summary>Name of the entity in code, e.g. <c>Person</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>Its public key where it has one, else its primary key.</summary>
    public required string EntityKey { get; init; }

    public required ChangeOperation Operation { get; init; }

    /// <summary>JSON: column → [before, after]; a protected one → "changed".</summary>
    public required string Data { get; init; }
}
