namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A step of arranging a file that has been done.</summary>
public sealed class ArchiveStep
{
    public int Id { get; init; }

    public int FileId { get; init; }

    public required ArchiveStepKind Kind { get; init; }

    public required DateOnly DoneOn { get; init; }

    public required string By { get; init; }

    /// <summary>Why an earlier step was left out, and the like.</summary>
    public string? Note { get; init; }
}
