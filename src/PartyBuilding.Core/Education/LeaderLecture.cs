using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>A party lesson or situation report by a member leading cadre (手册2008 L1567).</summary>
public sealed class LeaderLecture : IRecorded
{
    public long Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required LectureKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Topic { get; init; }

    /// <summary>To whom, and where.</summary>
    public string? Where { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
