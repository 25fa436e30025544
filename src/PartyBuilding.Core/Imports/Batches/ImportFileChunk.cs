using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// A part of an uploaded sheet, sealed: it holds ID numbers, which lie nowhere in the open. Taken away when the import ends.
/// </summary>
public sealed class ImportFileChunk
{
    public const int MaxBytes = 1024 * 1024;

    public required int BatchId { get; init; }

    public ImportBatch? Batch { get; init; }

    public required int No { get; init; }

    public required string KeyId { get; init; }

    [Protected]
    public required byte[] Nonce { get; init; }

    [Protected]
    public required byte[] Tag { get; init; }

    [Protected]
    public required byte[] Content { get; init; }
}
