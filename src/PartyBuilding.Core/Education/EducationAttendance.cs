using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>One member's part in an activity: the hours and credits it gave.</summary>
public sealed class EducationAttendance : IRecorded
{
    public long Id { get; init; }

    public required Guid ActivityKey { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsPresent { get; init; }

    public int Minutes { get; init; }

    public int CreditTenths { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
