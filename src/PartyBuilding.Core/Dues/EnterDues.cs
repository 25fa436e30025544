namespace PartyBuilding.Core.Dues;

/// <summary>An entry of the ledger made by hand.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record EnterDues(Guid Key, Guid UnitKey, DateOnly On, DuesEntryKind Kind, long AmountFen, string? Voucher, string? What);
