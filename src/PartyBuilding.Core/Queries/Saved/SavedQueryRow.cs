namespace PartyBuilding.Core.Queries.Saved;

/// <summary>A saved condition in the list.</summary>
public sealed record SavedQueryRow(Guid Key, string Name, string Owner, bool IsOwn, bool Shared, DateTime SavedAt);
