using System.Text.Json;
using System.Text.Json.Serialization;
using PartyBuilding.Core.Common;

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
        => [.. EmbeddedFiles.Ending(".rule.json").SelectMany(
            text => JsonSerializer.Deserialize<List<RuleDefinition>>(text, Options) ?? throw new InvalidOperationException("A file of rules is empty."))];
}
