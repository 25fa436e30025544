using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>A volunteer session (志愿者专场服务) with the numbers a return counts. Taken back by superseding.</summary>
public sealed class Volunteering : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required VolunteerField Field { get; init; }

    public required string Place { get; init; }

    public required int Volunteers { get; init; }

    public required int Served { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Volunteering Next(long no)
    {
        this.Supersede(no);
        var next = (Volunteering)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
