namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Opens a file for a cadre here, or takes one in from another keeper.</summary>
/// <param name="Key">Of the submission: a second copy of the same form opens nothing.</param>
/// <param name="From">The keeper it came from; null for a new file.</param>
public sealed record OpenArchiveFile(
    Guid Key, Guid CadreKey, Guid CustodianKey, ArchiveKind? Kind, string? Number, string? Place, DateOnly On, string? From, string? BasisKind, string? Basis, int? Pieces);
