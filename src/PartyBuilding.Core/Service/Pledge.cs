using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>A practical thing a member promises to do in a year (党员承诺, 手册2008 L1659). A change supersedes.</summary>
public sealed class Pledge : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateOnly On { get; init; }

    public required string Item { get; init; }

    /// <summary>Who supervises.</summary>
    public int? SupervisorId { get; init; }

    public Person? Supervisor { get; init; }

    /// <summary>Why there are more than usual.</summary>
    public string? Note { get; init; }

    public DateOnly? FulfilledOn { get; set; }

    public string? Result { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Pledge Next(long no)
    {
        this.Supersede(no);
        var next = (Pledge)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
