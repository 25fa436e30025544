namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Material that is to leave a file.</summary>
public sealed record RemovalFacts(ArchiveOut Why, bool IsChecked, bool HasBasis);
