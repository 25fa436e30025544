namespace PartyBuilding.Core.Funds;

/// <summary>An entry of a fund with the balance after it, in fen.</summary>
/// <param name="Receiver">A family is named only for those who keep the record.</param>
public sealed record FundEntryRow(
    Guid Key, FundEntryKind Kind, DateOnly On, long AmountFen, FundSource? Source, string What, FundReceiver? ReceiverKind, string? Receiver, string? Voucher, string? Note,
    long BalanceFen);
