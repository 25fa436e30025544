namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Takes a piece of material out of a file.</summary>
/// <param name="Basis">Where to and on what paper; for destroyed material the number in the register.</param>
/// <param name="IsChecked">Destroyed material has been checked by a second person, L4637.</param>
public sealed record RemoveMaterial(Guid FileKey, int Version, Guid MaterialKey, ArchiveOut? Why, DateOnly On, string? Basis, bool IsChecked);
