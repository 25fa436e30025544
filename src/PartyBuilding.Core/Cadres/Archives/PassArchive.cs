namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Passes a file on to another keeper.</summary>
/// <param name="Pieces">Pieces of material counted into it.</param>
/// <param name="KeepsResume">Of a deceased cadre: one recent resume form stays here, L4666.</param>
public sealed record PassArchive(
    Guid FileKey, int Version, ArchivePassing? Passing, string? Unit, string? BasisKind, string? Basis, DateOnly On, int? Pieces, string? Approver, bool KeepsResume);
