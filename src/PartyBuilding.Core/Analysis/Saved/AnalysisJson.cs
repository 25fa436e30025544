using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>Questions and frozen tables as they are stored: names of subjects and operators, keys of dimensions and categories.</summary>
internal static class AnalysisJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(AnalysisQuery query) => JsonSerializer.Serialize(query, Options);

    public static string Of(CrossTab table) => JsonSerializer.Serialize(table, Options);

    public static AnalysisQuery Query(string text) => JsonSerializer.Deserialize<AnalysisQuery>(text, Options)!;

    public static CrossTab Table(string text) => JsonSerializer.Deserialize<CrossTab>(text, Options)!;
}
