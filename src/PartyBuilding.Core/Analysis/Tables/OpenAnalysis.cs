using PartyBuilding.Core.Analysis.Dimensions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>An analysis that has been understood: everything it needs to be counted within one scope.</summary>
/// <param name="Words">Subject and filter in Chinese.</param>
internal sealed record OpenAnalysis(
    AnalysisQuery Query, SubjectAnalysis Subject, DimensionDefinition Row, DimensionDefinition? Column, SubjectDay Now, SubjectDay? Before, string Place, string Words);
