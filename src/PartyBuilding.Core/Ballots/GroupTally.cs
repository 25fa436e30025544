namespace PartyBuilding.Core.Ballots;

/// <summary>Ballots of one group as shown.</summary>
public sealed record GroupTally(string Name, int Issued, int Returned, int Invalid);
