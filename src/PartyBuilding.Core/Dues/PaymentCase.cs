using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>
/// What the books say of a member and a month before a payment is entered, and the facts that follow from it for the rules
/// (<see cref="DuesChecks.Payment"/>).
/// </summary>
/// <param name="Month">Month in which it was received.</param>
/// <param name="ForMonth">Month it pays.</param>
/// <param name="ChargeState">State of the member's line of the month it pays; null when nobody has charged it.</param>
/// <param name="PayableFen">Of that line.</param>
/// <param name="IsChargedHere">The line is this branch's.</param>
/// <param name="StandardFen">What the standard in force says where there is no line; null when none is set.</param>
/// <param name="PaidFen">What this branch has received for that month.</param>
/// <param name="IsHere">A member of the branch now.</param>
internal sealed record PaymentCase(
    Month Month, Month ForMonth, DuesChargeState? ChargeState, long PayableFen, bool IsChargedHere, long? StandardFen, long PaidFen, bool IsHere, DateOnly JoinedOn, string Name)
{
    /// <summary>The member stands on the list of the month in which it was received.</summary>
    public bool IsOfSheet => IsChargedHere && ForMonth == Month;

    public long? OwedFen => ChargeState is null ? StandardFen - PaidFen : PayableFen - PaidFen;

    public DuesPaymentKind Kind(bool onBehalf)
        => IsOfSheet && onBehalf ? DuesPaymentKind.OnBehalf
            : IsOfSheet ? ChargeState is DuesChargeState.Exempted or DuesChargeState.PaidElsewhere ? DuesPaymentKind.Voluntary : DuesPaymentKind.Current
            : ForMonth < Month ? DuesPaymentKind.Supplementary : ForMonth > Month ? DuesPaymentKind.Advance : DuesPaymentKind.Current;

    // A month that another branch charged is that branch's; one charged here may be made up after leaving.
    public PaymentFacts Facts(long fen, bool onBehalf, DateOnly paidOn, DateOnly today, string voucher) => new(
        Month, ForMonth, Kind(onBehalf), fen, paidOn, today, voucher, Math.Max(0, OwedFen ?? fen), PaidFen, JoinedOn, ChargeState is null ? IsHere : IsChargedHere, Name);

    /// <summary>The line was delayed and the payment settles it: it is owed and paid like any other.</summary>
    public bool EndsDelay(long fen) => IsOfSheet && ChargeState == DuesChargeState.Delayed && Math.Max(0, PayableFen - PaidFen) <= fen;
}
