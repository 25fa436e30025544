using PartyBuilding.Core.Analysis.Saved;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A page of saved analyses.</summary>
public sealed record AnalysisList(IReadOnlyList<SavedAnalysisRow> Rows, int Total, int Page);
