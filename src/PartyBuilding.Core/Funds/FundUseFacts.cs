namespace PartyBuilding.Core.Funds;

/// <summary>Money about to go out of a fund, all sums in fen.</summary>
/// <param name="HasSource">Money has come in.</param>
/// <param name="Earlier">Payments to the same family in the year.</param>
public sealed record FundUseFacts(
    long AmountFen, bool HasSource, FundReceiver? Receiver, long? LeastFen, long? MostFen, bool IsOnceAYear, int Earlier, bool HasVoucher);
