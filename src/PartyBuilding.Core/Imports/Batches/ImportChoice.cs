namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A field of a record of the register in which the sheet differs, and whether the sheet's value is taken.</summary>
public sealed class ImportChoice
{
    public const int LongestText = 400;

    public long Id { get; init; }

    public required int BatchId { get; init; }

    public ImportBatch? Batch { get; init; }

    public required int Row { get; init; }

    /// <summary>Public key of the record the row is about.</summary>
    public required Guid RecordKey { get; init; }

    /// <summary>Its name in the register.</summary>
    public required string Name { get; init; }

    public required string Field { get; init; }

    /// <summary>In words; the choice holds only as long as the register still says so.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>What is blank in the register is filled unless somebody says no; what is not stays unless somebody says yes.</summary>
    public required bool Take { get; set; }
}
