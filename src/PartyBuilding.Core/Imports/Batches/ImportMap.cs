namespace PartyBuilding.Core.Imports.Batches;

/// <summary>How somebody assigned the columns of sheets with these heads; the next such sheet is read the same way.</summary>
public sealed class ImportMap
{
    /// <summary>Of the heads, see <see cref="SheetHead.Signature"/>.</summary>
    public required string Signature { get; init; }

    /// <summary>Column key=place from 0, separated by commas.</summary>
    public required string Map { get; set; }

    public required string SavedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; set; }
}
