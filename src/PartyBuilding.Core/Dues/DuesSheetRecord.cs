using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A branch's month as its page shows it.</summary>
/// <param name="Members">Who may be chosen: everybody of the branch now, and who was charged here and has left.</param>
/// <param name="MayReopen">Stands above the branch.</param>
public sealed record DuesSheetRecord(
    Guid Key, int Version, DuesUnit Branch, Month Month, DuesSheetStatus Status, DateOnly RosterDay, DateOnly? SettledOn, bool IsSubmitted,
    IReadOnlyList<DuesSheetRow> Rows, IReadOnlyList<DuesPaymentRow> Payments, IReadOnlyList<DuesMember> Members, DuesRemittanceRow? Remittance,
    RemitFacts Share, string? ReceivedBy, bool MayReopen, IReadOnlyList<DuesHistoryRow> History)
{
    public long PayableFen => Rows.Sum(r => r.PayableFen);

    public long ReceivedFen => Payments.Sum(p => p.AmountFen);

    public long OwedFen => Rows.Where(r => r.State is DuesChargeState.Due or DuesChargeState.NoStandard).Sum(r => r.OwedFen);
}
