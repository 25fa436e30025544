namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Changes the number and the place of a file.</summary>
public sealed record PlaceArchiveFile(Guid Key, int Version, string? Number, string? Place);
