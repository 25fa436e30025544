namespace PartyBuilding.Core.Dues;

/// <summary>The lowest balance the ledger would ever show, and on which day.</summary>
public sealed record BalanceFacts(long LowestFen, DateOnly On);
