namespace PartyBuilding.Core.Funds;

/// <summary>Money that comes into a fund.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="From">Who gave it.</param>
public sealed record AddFundSource(Guid Key, Guid FundKey, DateOnly On, long? AmountFen, FundSource? Source, string? From, string? Voucher);
