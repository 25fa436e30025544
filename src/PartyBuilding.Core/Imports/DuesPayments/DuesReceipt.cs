namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>By what one payment is told from another: the same receipt is never entered twice.</summary>
internal readonly record struct DuesReceipt(int BranchId, int PersonId, int ForMonth, DateOnly PaidOn, long AmountFen, string Voucher);
