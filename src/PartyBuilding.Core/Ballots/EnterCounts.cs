namespace PartyBuilding.Core.Ballots;

/// <summary>What the tellers counted in one group.</summary>
public sealed record EnterCounts(Guid Key, int Version, int GroupId, int? Issued, int? Returned, int? Invalid, IReadOnlyList<CountedVotes> Votes);
