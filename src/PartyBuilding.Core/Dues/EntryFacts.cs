namespace PartyBuilding.Core.Dues;

/// <summary>An entry of the ledger as it is about to be made.</summary>
public sealed record EntryFacts(DuesEntryKind Kind, long AmountFen, string Voucher, string What);
