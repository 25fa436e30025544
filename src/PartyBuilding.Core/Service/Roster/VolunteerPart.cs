using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service.Roster;

/// <summary>A member of the branch who took part in a volunteer session. Superseded, never deleted.</summary>
public sealed class VolunteerPart : IRecorded
{
    public long Id { get; init; }

    public required Guid SessionKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateOnly On { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
