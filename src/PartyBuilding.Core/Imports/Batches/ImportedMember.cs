using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Somebody an import put on the books or put right: what an undo goes by.</summary>
public sealed class ImportedMember
{
    public long Id { get; init; }

    public required int BatchId { get; init; }

    public ImportBatch? Batch { get; init; }

    public required int Row { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>True: put on the books. False: some fields put right.</summary>
    public required bool Created { get; init; }
}
