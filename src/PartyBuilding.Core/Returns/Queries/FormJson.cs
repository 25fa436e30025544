using System.Text.Json;
using System.Text.Json.Serialization;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Reads the definition that a return was made with.</summary>
internal static class FormJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static FormDefinition Read(string json)
        => JsonSerializer.Deserialize<FormDefinition>(json, Options) ?? throw new InvalidDataException("The form definition is empty.");
}
