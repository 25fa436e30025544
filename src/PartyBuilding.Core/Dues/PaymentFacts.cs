using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>One payment as it is about to be entered.</summary>
/// <param name="OwedFen">What is still owed for the month it pays.</param>
/// <param name="MayPay">In the branch, or charged by it for that month.</param>
/// <param name="PaidFen">What has been paid here for that month.</param>
/// <param name="Field">Prefix of the input fields.</param>
public sealed record PaymentFacts(
    Month Month, Month ForMonth, DuesPaymentKind Kind, long AmountFen, DateOnly PaidOn, DateOnly Today, string Voucher, long OwedFen, long PaidFen,
    DateOnly JoinedOn, bool MayPay, string Name, string Field = "");
