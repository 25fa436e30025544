using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>补交, 预交 or 退还 of one member, received or paid back in the month of the sheet.</summary>
/// <param name="AmountFen">A month; null takes what is owed.</param>
public sealed record PayOtherMonths(
    Guid SheetKey, int Version, Guid BatchKey, Guid PersonKey, Month From, Month To, long? AmountFen, DateOnly PaidOn, string? Voucher, string? Note,
    bool IsRefund = false);
