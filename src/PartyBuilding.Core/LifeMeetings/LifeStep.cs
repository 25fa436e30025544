using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>One step done. Recorded again, it supersedes what stood before; talks and opinions may be several.</summary>
public sealed class LifeStep : IRecorded
{
    public long Id { get; init; }

    public int MeetingId { get; init; }

    public LifeMeeting? Meeting { get; init; }

    public required Guid Key { get; init; }

    public required LifeStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who did it, as recorded.</summary>
    public required string By { get; init; }

    public string? Text { get; init; }

    public OpinionMethod? Method { get; init; }

    /// <summary>Person-times of talks, pieces of opinions.</summary>
    public int? Count { get; init; }

    public NoticeForm? Form { get; init; }

    /// <summary>Whether the superior sends somebody.</summary>
    public bool? Sends { get; init; }

    /// <summary>应到, of the meeting and its report.</summary>
    public int? Expected { get; init; }

    /// <summary>实到.</summary>
    public int? Actual { get; init; }

    /// <summary>列席.</summary>
    public int? Observers { get; init; }

    /// <summary>批评与自我批评.</summary>
    public string? Criticism { get; init; }

    /// <summary>查摆的主要问题.</summary>
    public string? Problems { get; init; }

    /// <summary>吸取的教训.</summary>
    public string? Lessons { get; init; }

    /// <summary>整改措施.</summary>
    public string? Measures { get; init; }

    /// <summary>What the reckoning found on the day: late by so many days.</summary>
    public int LateDays { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
