using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>One sheet that somebody sent, from upload to result.</summary>
public sealed class ImportBatch : IVersioned
{
    public const int LongestText = 4000;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Top of what the import may touch; its scope decides who sees the import.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public required ImportKind Kind { get; init; }

    public required ImportWay Way { get; init; }

    public required ImportStatus Status { get; set; }

    /// <summary>All rows or none; otherwise the good rows.</summary>
    public bool AllOrNothing { get; set; }

    /// <summary>Equal for sheets with the same heads.</summary>
    public required string Signature { get; init; }

    /// <summary>Column key=place from 0, separated by commas.</summary>
    public required string Map { get; set; }

    /// <summary>Account that sent it; null for the command line.</summary>
    public int? AccountId { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; when it was written, refused, discarded or undone.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Recording number under which the rows were written.</summary>
    public long? RecordedNo { get; set; }

    /// <summary>What was passed over while reading, a line each.</summary>
    public string Notes { get; set; } = "";

    /// <summary>Why it was refused.</summary>
    public string? Problem { get; set; }

    public int NewRows { get; set; }

    public int ChangedRows { get; set; }

    public int SameRows { get; set; }

    public int RejectedRows { get; set; }

    public int Version { get; set; }
}
