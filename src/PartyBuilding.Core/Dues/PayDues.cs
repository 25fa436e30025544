namespace PartyBuilding.Core.Dues;

/// <summary>Payments and excuses of a branch's month, entered on one screen.</summary>
/// <param name="BatchKey">Made by the form: sent twice it is entered once.</param>
/// <param name="Voucher">Receipt of everybody who has none of their own.</param>
public sealed record PayDues(Guid SheetKey, int Version, Guid BatchKey, DateOnly PaidOn, string? Voucher, IReadOnlyList<PayDuesRow> Rows);
