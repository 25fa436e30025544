using PartyBuilding.Core.Analysis.Dimensions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Only those in one category of a dimension.</summary>
internal sealed record AnalysisFilter(DimensionDefinition Dimension, string Category);
