using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Documents;

/// <summary>A file that belongs to a record. The content stands in <see cref="AttachmentChunk"/>s; nothing is deleted, only withdrawn.</summary>
public sealed class Attachment : IVersioned
{
    public const int MaxFileName = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Kind of the owning record, as in the audit: <c>person</c>, <c>return</c> …</summary>
    public required string OwnerKind { get; init; }

    public required Guid OwnerKey { get; init; }

    /// <summary>Organisation of the record when the file came. Who may see it goes by where the record is now.</summary>
    public required int OrganisationId { get; init; }

    public required string FileName { get; init; }

    /// <summary>What the file is to its record, where that matters: <c>photo</c>. At most 20 ASCII characters.</summary>
    public string? Label { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AddedAt { get; init; }

    public required string AddedBy { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    public int Version { get; set; }
}
