using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A payment as a page shows it.</summary>
public sealed record DuesPaymentRow(
    Guid Key, int PersonId, string Name, DuesPaymentKind Kind, Month ForMonth, long AmountFen, DateOnly PaidOn, string Voucher, string? PaidBy, string? Note);
