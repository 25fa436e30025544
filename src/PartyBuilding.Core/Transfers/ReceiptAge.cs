namespace PartyBuilding.Core.Transfers;

/// <summary>A receipt and the day it answers.</summary>
public sealed record ReceiptAge(DateOnly? AcceptedOn, DateOnly ReceivedOn);
