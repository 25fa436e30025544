namespace PartyBuilding.Core.Dues;

/// <summary>A remittance as it is about to be sent.</summary>
public sealed record RemitFacts(long ReceivedFen, int Percent, long AmountFen);
