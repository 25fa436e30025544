namespace PartyBuilding.Core.Ballots;

/// <summary>Ballots of one group as shown.</summary>
/// <param name="Ids">The groups that stand together here.</param>
public sealed record GroupTally(IReadOnlyList<int> Ids, string Name, int Issued, int Returned, int Invalid);
