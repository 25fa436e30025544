using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Record, summary or report of a meeting, written here; it may be a file instead.</summary>
public sealed class MeetingPaper : IRecorded
{
    public long Id { get; init; }

    public required Guid MeetingKey { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Text { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
