using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Queries.Saved;

/// <summary>A condition somebody saved under a name (保存的条件). Taken back, never deleted.</summary>
public sealed class SavedQuery : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Name { get; set; }

    /// <summary>Account of the owner.</summary>
    public required int OwnerId { get; init; }

    public required string OwnerName { get; set; }

    /// <summary>The owner's organisation: a shared one is read there and below.</summary>
    public required int OrganisationId { get; init; }

    public bool Shared { get; set; }

    /// <summary>The query as JSON; a condition may hold a name.</summary>
    [Protected]
    public required string Definition { get; set; }

    public required DateTime SavedAt { get; set; }

    /// <summary>When the owner took it back.</summary>
    public DateTime? ClosedAt { get; set; }

    public int Version { get; set; }
}
