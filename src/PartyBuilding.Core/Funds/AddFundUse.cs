namespace PartyBuilding.Core.Funds;

/// <summary>Money that goes out of a fund.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AddFundUse(Guid Key, Guid FundKey, DateOnly On, long? AmountFen, string? Purpose, FundReceiver? ReceiverKind, string? Receiver, string? Voucher);
