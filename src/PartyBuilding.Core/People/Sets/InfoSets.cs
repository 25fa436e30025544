using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyBuilding.Core.People.Sets;

/// <summary>The definitions of information sets, read from <c>*.set.json</c> beside this file (docs/adr/0029).</summary>
public static class InfoSets
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The sets of a member's record, in the order of the page.</summary>
    public static IReadOnlyList<InfoSet> OfMembers { get; } = Read("member.set.json");

    /// <summary>The sets that only the record of a cadre has; a member's pages, queries and imports do not know them.</summary>
    public static IReadOnlyList<InfoSet> OfCadres { get; } = Read("cadre.set.json");

    /// <summary>Every set, whoever's.</summary>
    public static IReadOnlyList<InfoSet> All { get; } = [.. OfMembers, .. OfCadres];

    /// <summary>A set of a member's record.</summary>
    public static InfoSet? Find(string? key) => OfMembers.FirstOrDefault(s => s.Key == key);

    /// <summary>Names of the fields that a complete record has, as <see cref="InfoValue.Field"/> holds them.</summary>
    public static IReadOnlyList<(InfoSet Set, InfoField Field)> Wanted { get; } =
        [.. OfMembers.SelectMany(s => s.Fields.Where(f => f.Wanted).Select(f => (s, f)))];

    private static IReadOnlyList<InfoSet> Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(InfoSets).Namespace}.{file}")!;
        return (JsonSerializer.Deserialize<File>(stream, Options) ?? throw new InvalidOperationException($"{file} is empty.")).Sets;
    }

    private sealed record File(IReadOnlyList<InfoSet> Sets);
}
