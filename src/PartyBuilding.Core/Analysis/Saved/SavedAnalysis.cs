using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>A cross-tab somebody saved under a name (保存的分析): the question, never the figures. Taken back, never deleted.</summary>
public sealed class SavedAnalysis : IVersioned
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

    /// <summary>The question as JSON; its condition may hold a name.</summary>
    [Protected]
    public required string Definition { get; set; }

    public required DateTime SavedAt { get; set; }

    /// <summary>When the owner took it back.</summary>
    public DateTime? ClosedAt { get; set; }

    public int Version { get; set; }
}
