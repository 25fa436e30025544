namespace PartyBuilding.Core.Transfers;

/// <summary>A refusal as the rules judge it.</summary>
public sealed record TransferRefusalFacts(TransferCircumstance Circumstance, DestinationTie Tie, string? Reason, bool NotOurs, string? ReportedTo);
