using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>A saved analysis, opened.</summary>
public sealed record SavedAnalysisRecord(int Id, Guid Key, int Version, string Name, string Owner, bool IsOwn, bool Shared, AnalysisQuery Query);
