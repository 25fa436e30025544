namespace PartyBuilding.Core.Ballots;

/// <summary>Papers or codes handed out in a vote, and the most there may be.</summary>
public sealed record PaperCount(int Papers, int Most);
