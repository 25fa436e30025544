namespace PartyBuilding.Core.Returns.Life;

/// <summary>Figures typed into a return. Cells that are not named stay as they are.</summary>
/// <param name="ReturnId">Public key of the return.</param>
/// <param name="Version">Version of the return that the form was made from.</param>
/// <param name="Cells">By cell key.</param>
public sealed record SaveCells(Guid ReturnId, int Version, IReadOnlyDictionary<string, CellEntry> Cells);
