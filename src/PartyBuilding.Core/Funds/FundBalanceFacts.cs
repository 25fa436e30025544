namespace PartyBuilding.Core.Funds;

/// <summary>What a fund comes to, in fen, once a use is entered or an entry is taken back.</summary>
/// <param name="LowestFen">Lowest balance on any day.</param>
public sealed record FundBalanceFacts(long LowestFen, bool IsTakingBack);
