using PartyBuilding.Core.Analysis.Dimensions;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>A saved analysis in the list.</summary>
/// <param name="Title">年龄（三段） × 性别.</param>
public sealed record SavedAnalysisRow(Guid Key, string Name, AnalysisSubject Subject, string Title, string Owner, bool IsOwn, bool Shared, DateTime SavedAt);
