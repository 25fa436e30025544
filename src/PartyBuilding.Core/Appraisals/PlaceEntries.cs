namespace PartyBuilding.Core.Appraisals;

/// <summary>Lists members apart with the reason, or puts them back among those appraised.</summary>
public sealed record PlaceEntries(Guid Key, int Version, IReadOnlyList<Guid> Entries, EntryPlace Place, string? Note);
