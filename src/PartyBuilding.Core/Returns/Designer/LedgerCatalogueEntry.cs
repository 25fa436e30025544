using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A figure the ledger can count.</summary>
/// <param name="Query">Name by which items ask for it.</param>
/// <param name="Definition">What exactly is counted.</param>
public sealed record LedgerCatalogueEntry(string Query, string Name, string Definition, ItemUnit Unit);
