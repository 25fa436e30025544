using System.Text.Json;
using System.Text.Json.Serialization;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>The schemes that come with the program: the tables of the handbook, the quantified meeting, patterns for a year.</summary>
public static class SchemeLibrary
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<SchemeTemplate> All { get; } =
    [
        .. EmbeddedFiles.Ending(".scheme.json").Select(text => JsonSerializer.Deserialize<SchemeTemplate>(text, Options) ?? throw new InvalidOperationException("A file of a scheme is empty."))
            .OrderBy(s => s.Subject).ThenBy(s => s.Code, StringComparer.Ordinal),
    ];

    public static SchemeTemplate? Find(string code) => All.FirstOrDefault(s => s.Code == code);
}
