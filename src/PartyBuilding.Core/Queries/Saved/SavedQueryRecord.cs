namespace PartyBuilding.Core.Queries.Saved;

/// <summary>A saved condition, opened.</summary>
public sealed record SavedQueryRecord(Guid Key, int Version, string Name, string Owner, bool IsOwn, bool Shared, MemberQuery Query);
