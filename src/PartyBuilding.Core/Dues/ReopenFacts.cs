namespace PartyBuilding.Core.Dues;

/// <summary>A settled month that is to be opened again.</summary>
public sealed record ReopenFacts(bool IsRemitted, string? LaterSettled);
