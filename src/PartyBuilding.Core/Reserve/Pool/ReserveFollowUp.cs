namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Tracking of a reserve cadre (跟踪培养): the yearly one, and talks (手册2008 L3264).</summary>
public sealed class ReserveFollowUp
{
    public const int LongestContent = 1000;
    public const int LongestBy = 60;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int EntryId { get; init; }

    public required FollowUpKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The year that a yearly tracking is of; null of a talk.</summary>
    public short? Year { get; init; }

    public required string Content { get; init; }

    /// <summary>Who tracked or talked.</summary>
    public required string By { get; init; }
}
