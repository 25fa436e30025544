namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>What a cross-tab counts. Stored by name; each has one <see cref="Tables.SubjectAnalysis"/>.</summary>
public enum AnalysisSubject : byte
{
    /// <summary>在册党员.</summary>
    Members = 1,

    /// <summary>党组织.</summary>
    Organisations = 2,

    /// <summary>干部: counted by the structure report of the cadre pages only, behind the compartment.</summary>
    Cadres = 3,
}
