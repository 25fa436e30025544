namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>A move as it is sent, cleaned.</summary>
public sealed record MoveFacts(string Decision, string Reason);
