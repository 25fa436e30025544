using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>How one subject is counted. A further subject registers another of these, with dimensions in a file of its own.</summary>
public abstract class SubjectAnalysis
{
    private protected SubjectAnalysis()
    {
    }

    public abstract AnalysisSubject Subject { get; }

    /// <summary>名, 个.</summary>
    public abstract string Unit { get; }

    /// <summary>Counts by row and column in one statement.</summary>
    internal abstract Task<IReadOnlyDictionary<(string Row, string Column), long>> CountAsync(
        SubjectDay day, DimensionDefinition row, DimensionDefinition? column, CancellationToken cancel);

    internal static CategoryMap MapOf(DimensionDefinition definition, SubjectDay day) => !definition.IsOfTree
        ? new CategoryMap(definition, day.Sources)
        : definition.Source == TreeSources.Body
            ? new CategoryMap(definition, day.Above, OrganisationPath.Body)
            : new CategoryMap(definition, day.Above, TreeSources.Committee(day.Above));
}
