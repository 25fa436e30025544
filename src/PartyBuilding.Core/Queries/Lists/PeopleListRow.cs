namespace PartyBuilding.Core.Queries.Lists;

/// <summary>A list among the lists.</summary>
public sealed record PeopleListRow(Guid Key, string Name, string Owner, bool IsOwn, bool Shared, bool IsLocked, DateOnly AsAt, int People);
