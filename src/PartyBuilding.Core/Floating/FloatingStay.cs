using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>
/// One stay away from the formal relation, seen by both sides as one fact: 流出 for the home, 流入 for the receiver. Each
/// change supersedes the row and writes the next under the same <see cref="Key"/>; <see cref="RecordedNo"/> is its version.
/// </summary>
public sealed class FloatingStay : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required StayKind Kind { get; set; }

    /// <summary>Member of the district; null for somebody from outside, or whom the home has not confirmed.</summary>
    public int? PersonId { get; set; }

    public Person? Person { get; set; }

    public required string Name { get; set; }

    /// <summary>Branch of the formal relation, inside the district.</summary>
    public int? HomeId { get; set; }

    public Organisation? Home { get; private set; }

    public string? HomeOutside { get; set; }

    /// <summary>Branch of organisation life, inside the district.</summary>
    public int? ReceivingId { get; set; }

    public Organisation? Receiving { get; private set; }

    public string? ReceivingOutside { get; set; }

    /// <summary>Where the member lives or works meanwhile.</summary>
    public string? Place { get; set; }

    public string? Employer { get; set; }

    public bool EmployerHasOrganisation { get; set; }

    /// <summary>PB-FLOATFORM.</summary>
    public string? FormCode { get; set; }

    /// <summary>PB-FLOATWHY.</summary>
    public string? WhyCode { get; set; }

    public string? HomeContact { get; set; }

    [Protected]
    public string? HomePhone { get; set; }

    public string? ReceivingContact { get; set; }

    [Protected]
    public string? ReceivingPhone { get; set; }

    /// <summary>The member's own telephone.</summary>
    [Protected]
    public string? OwnPhone { get; set; }

    /// <summary>《流动党员活动证》编号.</summary>
    public string? CardNumber { get; set; }

    public DateOnly? CardIssuedOn { get; set; }

    /// <summary>Stamped by the home's base-level committee, L1833.</summary>
    public DateOnly? CardStampedOn { get; set; }

    public string? CardStampedBy { get; set; }

    public DateOnly? LastCheckedOn { get; set; }

    public DateOnly? PresentedOn { get; set; }

    public DateOnly? VerifiedOn { get; set; }

    /// <summary>Reported up for filing (备案), L1833.</summary>
    public DateOnly? FiledOn { get; set; }

    public string? FiledWith { get; set; }

    public required DateOnly ValidFrom { get; set; }

    public DateOnly ValidTo { get; set; } = Recorded.Open;

    public StayEnd? EndedBy { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    public bool IsOpen => ValidTo == Recorded.Open;

    /// <summary>Ends the belief in this row and gives the next one, to be changed and added.</summary>
    internal FloatingStay Next(long no)
    {
        this.Supersede(no);
        return Again(no);
    }

    /// <summary>The same row, known from another number on.</summary>
    internal FloatingStay Again(long no)
    {
        var next = (FloatingStay)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        // The keys may change before it is added; what they point at is looked up anew.
        (next.Home, next.Receiving) = (null, null);
        return next;
    }
}
