namespace PartyBuilding.Core.Funds;

/// <summary>Money about to go out of a fund, all sums in fen.</summary>
/// <param name="HasSource">Money has come in.</param>
/// <param name="LowestFen">Lowest balance on any day, with this use.</param>
/// <param name="Earlier">Payments to the same family in the year.</param>
public sealed record FundUseFacts(
    long AmountFen, bool HasSource, long LowestFen, FundReceiver? Receiver, long? LeastFen, long? MostFen, bool IsOnceAYear, int Earlier, bool HasVoucher);
