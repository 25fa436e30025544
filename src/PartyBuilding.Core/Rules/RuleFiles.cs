using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyBuilding.Core.Rules;

/// <summary>Reads the embedded <c>*.rule.json</c> files, wherever in Core they stand.</summary>
internal static class RuleFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<RuleDefinition> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var rules = new List<RuleDefinition>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".rule.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            rules.AddRange(JsonSerializer.Deserialize<List<RuleDefinition>>(stream, Options)
                ?? throw new InvalidOperationException($"{name} is empty."));
        }

        return rules;
    }
}
