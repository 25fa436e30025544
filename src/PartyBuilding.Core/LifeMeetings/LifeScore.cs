using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>A score of the quantified assessment (案例14): the unit's own, or one assessor's for one of three stages.</summary>
public sealed class LifeScore : IRecorded
{
    public long Id { get; init; }

    public required int MeetingId { get; init; }

    /// <summary>0 for the unit's own of the whole; 1 to 3 for the guidance group's by stage.</summary>
    public required byte Stage { get; init; }

    /// <summary>Empty for the unit's own.</summary>
    public required string Assessor { get; init; }

    /// <summary>Points in hundredths.</summary>
    public required int Points { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
