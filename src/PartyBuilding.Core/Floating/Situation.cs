using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>
/// A member out of contact, staying on, abroad or in difficulty, from a day on. Each change supersedes the row and
/// writes the next under the same <see cref="Key"/>; <see cref="RecordedNo"/> is its version.
/// </summary>
public sealed class Situation : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required SituationKind Kind { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Branch of the formal relation; an open row follows the member.</summary>
    public required int BranchId { get; set; }

    public Organisation? Branch { get; set; }

    /// <summary>Since when. Out of contact: the later of the two days below.</summary>
    public required DateOnly Since { get; set; }

    /// <summary>Last organisation life taken part in.</summary>
    public DateOnly? LastLifeOn { get; set; }

    /// <summary>Last payment of dues.</summary>
    public DateOnly? LastDuesOn { get; set; }

    /// <summary>PB-CONTACT or PB-HARDSHIP; what the others are for stands in <see cref="Note"/>.</summary>
    public string? WhyCode { get; set; }

    public string? Note { get; set; }

    /// <summary>Country or place.</summary>
    public string? Place { get; set; }

    [Protected]
    public string? Contact { get; set; }

    /// <summary>Out of contact: from this day the ledger says so; null while the branch is still looking.</summary>
    public DateOnly? ConfirmedOn { get; set; }

    public DateOnly? ExpectedEnd { get; set; }

    /// <summary>Found again, returned, no longer in difficulty.</summary>
    public DateOnly? EndedOn { get; set; }

    public string? EndNote { get; set; }

    /// <summary>Ended because the member is no longer on the books, and not found or returned.</summary>
    public bool LeftBooks { get; set; }

    public FoundPlacement? Placement { get; set; }

    public DateOnly? PlacedOn { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Situation Next(long no)
    {
        this.Supersede(no);
        return Again(no);
    }

    /// <summary>The same row, known from another number on.</summary>
    internal Situation Again(long no)
    {
        var next = (Situation)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
