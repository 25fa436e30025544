using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Transfers;

/// <summary>
/// One member's transfer (组织关系转接) as a dated case. The ledger is touched only where the case says so: the member
/// counts at the sender until the receiver accepts.
/// </summary>
public sealed class TransferCase : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Shared by the cases of one batch (批量转接), and the key of the form that asked.</summary>
    public required Guid BatchKey { get; init; }

    public required TransferKind Kind { get; init; }

    public required TransferStatus Status { get; set; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int SpellId { get; init; }

    /// <summary>Null when the relation comes from outside the district.</summary>
    public int? FromBranchId { get; init; }

    public Organisation? FromBranch { get; init; }

    /// <summary>The base-level committee of the sender (基层党委).</summary>
    public int? FromCommitteeId { get; init; }

    public int? ToCommitteeId { get; set; }

    /// <summary>Proposed with the application, fixed on acceptance.</summary>
    public int? ToBranchId { get; set; }

    public Organisation? ToBranch { get; init; }

    /// <summary>The organisation outside the district, as written on the letter.</summary>
    public string? OutsideName { get; set; }

    public required TransferReason Reason { get; set; }

    public TransferCircumstance Circumstance { get; set; }

    public DestinationTie Tie { get; set; }

    /// <summary>企业注册地与经营地不一致 (L1687).</summary>
    public bool RegisteredElsewhere { get; set; }

    /// <summary>Member's phone or other contact, printed on the letter.</summary>
    [Protected]
    public string? Contact { get; set; }

    public required DateOnly AppliedOn { get; set; }

    public DateOnly? ConsentedOn { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public int? LetterYear { get; set; }

    public int? LetterNo { get; set; }

    /// <summary>Number of a letter that was issued elsewhere.</summary>
    public string? OutsideNumber { get; init; }

    public int? ValidDays { get; set; }

    /// <summary>Last day on which the letter is good.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Dues are paid up to this month, yyyyMM.</summary>
    public int? DuesPaidTo { get; set; }

    public int PrintCount { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    public DateOnly? ReceiptDueOn { get; set; }

    public DateOnly? ReceiptOn { get; set; }

    /// <summary>Why it was refused or returned.</summary>
    public string? Answer { get; set; }

    /// <summary>Where a "not ours" was reported to (首问责任).</summary>
    public string? ReportedTo { get; set; }

    public DateOnly? EndedOn { get; set; }

    public DateOnly? ArchivedOn { get; set; }

    /// <summary>Recording number under which the letter became known.</summary>
    public long? IssuedNo { get; set; }

    /// <summary>Recording number under which the receipt, or another end of the case, became known.</summary>
    public long? ClosedNo { get; set; }

    /// <summary>Recording number of the movement, once it is in the ledger.</summary>
    public long? MovedNo { get; set; }

    public int Version { get; set; }

    public bool IsOpen => Status is TransferStatus.Applied or TransferStatus.Consented or TransferStatus.Returned
        or TransferStatus.InTransit or TransferStatus.Accepted;

    /// <summary>Year and running number, as it stands on all three parts; null before the letter.</summary>
    public string? LetterNumber => OutsideNumber ?? (LetterYear is { } year ? LetterText(year, LetterNo ?? 0) : null);

    public static string LetterText(int year, int no) => $"{year}-{no:D4}";
}
