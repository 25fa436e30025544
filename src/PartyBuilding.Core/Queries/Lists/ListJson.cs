using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Columns and cells of lists as they are stored.</summary>
internal static class ListJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(IReadOnlyList<T> values) => JsonSerializer.Serialize(values, Options);

    public static IReadOnlyList<T> Read<T>(string text) => JsonSerializer.Deserialize<List<T>>(text, Options)!;
}
