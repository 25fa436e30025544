using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>
/// Money a branch received from a member for one month. 实交 of a branch and month is the sum of
/// <see cref="AmountFen"/> by <see cref="Month"/>. Taken back by superseding.
/// </summary>
public sealed class DuesPayment : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Key of the form: sent twice it is entered once.</summary>
    public required Guid BatchKey { get; init; }

    public required int SheetId { get; init; }

    public DuesSheet? Sheet { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Month in which it was received, yyyyMM; that of <see cref="PaidOn"/>.</summary>
    public required int Month { get; init; }

    /// <summary>Month it pays, yyyyMM.</summary>
    public required int ForMonth { get; init; }

    public required DuesPaymentKind Kind { get; init; }

    /// <summary>In fen; a refund is negative.</summary>
    public required long AmountFen { get; init; }

    public required DateOnly PaidOn { get; init; }

    /// <summary>Number of the receipt (凭证), L1916.</summary>
    public required string Voucher { get; init; }

    /// <summary>Who paid on behalf.</summary>
    public int? PaidById { get; init; }

    public Person? PaidBy { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
