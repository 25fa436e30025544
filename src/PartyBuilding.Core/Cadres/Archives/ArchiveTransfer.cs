namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A file that came in or went out, with its paper and its receipt.</summary>
public sealed class ArchiveTransfer
{
    public int Id { get; init; }

    public int FileId { get; init; }

    public ArchiveFile? File { get; init; }

    public required ArchivePassing Passing { get; init; }

    /// <summary>The other side.</summary>
    public required string Unit { get; init; }

    public required string BasisKind { get; init; }

    /// <summary>Number of the paper.</summary>
    public required string Basis { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Pieces of material in it: a file goes whole.</summary>
    public required short Pieces { get; init; }

    /// <summary>Who approved that a file goes up, L4659.</summary>
    public string? Approver { get; init; }

    /// <summary>回执.</summary>
    public DateOnly? ReceiptOn { get; set; }

    public string? ReceiptNumber { get; set; }

    /// <summary>Why the receiver refused it.</summary>
    public string? RefusedWhy { get; set; }
}
