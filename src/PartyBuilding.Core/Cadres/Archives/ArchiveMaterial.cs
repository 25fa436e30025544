namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A piece of material in a file, from the day it was stored to the day it left.</summary>
public sealed class ArchiveMaterial
{
    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int FileId { get; init; }

    /// <summary>One of the ten, <see cref="CodeTables.CodeStandards.ArchiveCategory"/>.</summary>
    public required string Category { get; init; }

    public required string Title { get; init; }

    /// <summary>材料形成时间.</summary>
    public DateOnly? FormedOn { get; init; }

    public required short Pages { get; init; }

    public required short Copies { get; init; }

    public required string Source { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>移交单位.</summary>
    public required string From { get; init; }

    /// <summary>依据.</summary>
    public string? Basis { get; init; }

    public DateOnly? OutOn { get; set; }

    public ArchiveOut? OutWhy { get; set; }

    /// <summary>Where to, and on what basis; of destroyed material the number in the register.</summary>
    public string? OutBasis { get; set; }
}
