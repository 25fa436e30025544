namespace PartyBuilding.Core.Documents;

/// <summary>A piece of an attachment's content, so that neither writing nor reading holds a whole file in memory.</summary>
public sealed class AttachmentChunk
{
    public const int MaxBytes = 256 * 1024;

    public required int AttachmentId { get; init; }

    /// <summary>From 0, in order.</summary>
    public required int No { get; init; }

    public required byte[] Content { get; init; }

    public Attachment? Attachment { get; init; }
}
