using System.Reflection;
using PartyBuilding.Core.Analysis.Dimensions;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>The dimensions of the structure report, read from <c>cadres.dimension.json</c>. Apart from those of members: the compartment.</summary>
public static class CadreDimensions
{
    public static DimensionCatalogue All { get; } = Read();

    public static DimensionDefinition? Find(string? key) => All.Find(AnalysisSubject.Cadres, key);

    private static DimensionCatalogue Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(CadreDimensions).Namespace}.cadres.dimension.json")!;
        return DimensionCatalogue.Of(DimensionCatalogue.Parse(stream));
    }
}
