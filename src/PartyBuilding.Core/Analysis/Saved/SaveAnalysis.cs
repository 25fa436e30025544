using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>Saves an analysis, new or again.</summary>
/// <param name="Key">Key of the one to be; sending a new one twice saves it once.</param>
/// <param name="Version">Null for a new one.</param>
public sealed record SaveAnalysis(Guid Key, int? Version, string? Name, bool Shared, AnalysisQuery Query);
