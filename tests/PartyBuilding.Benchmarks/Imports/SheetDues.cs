namespace PartyBuilding.Benchmarks.Imports;

/// <summary>A row of the sheet of dues.</summary>
internal sealed record SheetDues(int BranchId, string Branch, int PersonId, string Name, Guid Record, long Fen);
