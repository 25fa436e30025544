using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyBuilding.Core.Queries.Saved;

/// <summary>Queries as they are stored: names of operators, keys of fields and columns.</summary>
internal static class QueryJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(MemberQuery query) => JsonSerializer.Serialize(query, Options);

    public static MemberQuery Read(string text) => JsonSerializer.Deserialize<MemberQuery>(text, Options)!;
}
