using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>A list of people as they were on the day it was made (名单). Taken back, never deleted.</summary>
public sealed class PeopleList : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Name { get; set; }

    /// <summary>Account of the owner.</summary>
    public required int OwnerId { get; init; }

    public required string OwnerName { get; init; }

    /// <summary>The owner's organisation: a shared one is read there and below.</summary>
    public required int OrganisationId { get; init; }

    public bool Shared { get; set; }

    /// <summary>The day whose facts the columns show.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>What the people were found by, in words; may hold a name.</summary>
    [Protected]
    public required string Source { get; init; }

    /// <summary>Keys and titles of the columns, as JSON.</summary>
    public required string Columns { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>From then on nobody is added or removed.</summary>
    public DateTime? LockedAt { get; set; }

    /// <summary>When the owner took it back.</summary>
    public DateTime? ClosedAt { get; set; }

    public int Version { get; set; }
}
