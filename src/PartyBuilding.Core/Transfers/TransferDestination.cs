namespace PartyBuilding.Core.Transfers;

/// <summary>A destination as the rules judge it.</summary>
public sealed record TransferDestination(TransferCircumstance Circumstance, DestinationTie Tie, bool RegisteredElsewhere);
