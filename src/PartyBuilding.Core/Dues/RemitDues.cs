using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>Sends the share of a month up.</summary>
/// <param name="Key">Made by the form: sent twice it is sent once.</param>
/// <param name="AmountFen">Null takes the share of the rule.</param>
public sealed record RemitDues(Guid Key, Guid UnitKey, Month Month, long? AmountFen, DateOnly SentOn, string? Voucher);
