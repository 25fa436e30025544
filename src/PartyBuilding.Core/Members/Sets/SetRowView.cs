namespace PartyBuilding.Core.Members.Sets;

/// <summary>A row as a page reads it.</summary>
/// <param name="Values">Stored forms by key of the field.</param>
public sealed record SetRowView(Guid Key, IReadOnlyDictionary<string, string> Values);
