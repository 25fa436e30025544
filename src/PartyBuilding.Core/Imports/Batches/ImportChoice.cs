namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A field of somebody on the books in which the sheet differs, and whether the sheet's value is taken.</summary>
public sealed class ImportChoice
{
    public long Id { get; init; }

    public required int BatchId { get; init; }

    public ImportBatch? Batch { get; init; }

    public required int Row { get; init; }

    public required Guid PersonKey { get; init; }

    public required string Field { get; init; }

    /// <summary>In words; the choice holds only as long as the register still says so.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>What is blank in the register is filled unless somebody says no; what is not stays unless somebody says yes.</summary>
    public required bool Take { get; set; }
}
