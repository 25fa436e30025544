using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>Every dimension there is, read from <c>*.dimension.json</c> beside this file.</summary>
public sealed class DimensionCatalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private DimensionCatalogue(IReadOnlyList<DimensionDefinition> all) => All = all;

    public static DimensionCatalogue Embedded { get; } = Of([.. Read("members.dimension.json"), .. Read("organisations.dimension.json")]);

    public IReadOnlyList<DimensionDefinition> All { get; }

    /// <exception cref="InvalidOperationException">Two dimensions or two categories of one have the same key.</exception>
    public static DimensionCatalogue Of(IReadOnlyList<DimensionDefinition> all)
        => all.Select(d => (d.Subject, d.Key)).Distinct().Count() == all.Count && all.All(d => d.Categories.Select(c => c.Key).Distinct(StringComparer.Ordinal).Count() == d.Categories.Count)
            ? new DimensionCatalogue(all)
            : throw new InvalidOperationException("A key stands twice.");

    public static IReadOnlyList<DimensionDefinition> Parse(Stream json)
        => JsonSerializer.Deserialize<List<DimensionDefinition>>(json, Options) ?? throw new InvalidOperationException("The file is empty.");

    public IEnumerable<DimensionDefinition> Of(AnalysisSubject subject) => All.Where(d => d.Subject == subject);

    public DimensionDefinition? Find(AnalysisSubject subject, string? key) => All.FirstOrDefault(d => d.Subject == subject && d.Key == key);

    private static IReadOnlyList<DimensionDefinition> Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(DimensionCatalogue).Namespace}.{file}")!;
        return Parse(stream);
    }
}
