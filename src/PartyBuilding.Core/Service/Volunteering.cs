using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>A volunteer session (志愿者专场服务) with the numbers a return counts. Taken back by superseding.</summary>
public sealed class Volunteering : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required VolunteerField Field { get; init; }

    public required string Place { get; init; }

    public required int Volunteers { get; init; }

    public required int Served { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
