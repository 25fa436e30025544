namespace PartyBuilding.Core.Transfers;

/// <summary>A committee a relation can be sent to.</summary>
public sealed record TransferDestinationChoice(int Id, Guid Key, string Name);
