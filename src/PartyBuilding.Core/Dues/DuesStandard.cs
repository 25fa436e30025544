using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>
/// What a member owes a month, from a month on. The latest one in force that has begun applies; a change is a new
/// standard from a later month, never an edit. A change of state supersedes the row under the same <see cref="Key"/>.
/// </summary>
public sealed class DuesStandard : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Branch that set it.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DuesKind Kind { get; init; }

    /// <summary>First month, yyyyMM.</summary>
    public required int FromMonth { get; init; }

    /// <summary>Monthly base in fen, by rate.</summary>
    [Protected]
    public long? BaseFen { get; init; }

    /// <summary>Rate in parts of ten thousand, by rate.</summary>
    public int? Rate { get; init; }

    /// <summary>Owed a month, in fen.</summary>
    public required long AmountFen { get; init; }

    /// <summary>Why exempt or reduced, or why off the table.</summary>
    public string? Reason { get; init; }

    public required DuesStandardState State { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal DuesStandard Next(DuesStandardState state, long no)
    {
        this.Supersede(no);
        var next = (DuesStandard)MemberwiseClone();
        (next.Id, next.State, next.RecordedNo, next.SupersededNo) = (0, state, no, Recorded.Current);
        return next;
    }
}
