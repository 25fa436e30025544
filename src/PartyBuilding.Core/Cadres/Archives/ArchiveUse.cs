namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A consultation, an excerpt or a loan of a file.</summary>
public sealed class ArchiveUse
{
    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int FileId { get; init; }

    public ArchiveFile? File { get; init; }

    public required ArchiveUseKind Kind { get; init; }

    /// <summary>查阅单位.</summary>
    public required string Unit { get; init; }

    public required string Reader { get; init; }

    /// <summary>《查阅干部人事档案审批表》编号.</summary>
    public required string FormNumber { get; init; }

    public required string Purpose { get; init; }

    public string? Reason { get; init; }

    public required string Approver { get; init; }

    /// <summary>What the keeper decided to provide.</summary>
    public required string Content { get; init; }

    /// <summary>准予复制、拍摄.</summary>
    public required bool MayCopy { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Of a loan.</summary>
    public DateOnly? DueOn { get; init; }

    public DateOnly? ReturnedOn { get; set; }
}
