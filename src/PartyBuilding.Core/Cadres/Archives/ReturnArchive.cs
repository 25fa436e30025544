namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A borrowed file is back.</summary>
public sealed record ReturnArchive(Guid FileKey, int Version, Guid UseKey, DateOnly On);
