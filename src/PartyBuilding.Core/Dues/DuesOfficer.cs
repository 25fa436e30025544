using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Who holds a post of dues work at an organisation, from day to day (L1916, L1925-1926).</summary>
public sealed class DuesOfficer : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DuesPost Post { get; init; }

    public required DateOnly TrainedOn { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>First day no longer in post.</summary>
    public DateOnly ToOn { get; set; } = Recorded.Open;

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal DuesOfficer Next(long no)
    {
        this.Supersede(no);
        var next = (DuesOfficer)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
