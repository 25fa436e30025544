namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A record other than a member that an import made or changed: what an undo goes by. The batch says of which kind.</summary>
public sealed class ImportedRecord
{
    public long Id { get; init; }

    public required int BatchId { get; init; }

    public ImportBatch? Batch { get; init; }

    public required int Row { get; init; }

    /// <summary>Organisation, term, transfer case, or the spell whose transfer was written down from paper.</summary>
    public required int RecordId { get; init; }

    /// <summary>True: made. False: something that was there was changed.</summary>
    public required bool Created { get; init; }
}
